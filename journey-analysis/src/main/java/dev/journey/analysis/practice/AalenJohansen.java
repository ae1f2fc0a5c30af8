package dev.journey.analysis.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cumulative incidence of competing events where some are only watched for a while (Aalen and Johansen 1978): the sum over event times
 * up to t of P(no event before) · events of the kind / still watched. Cost: n log n. Immutable.
 */
final class AalenJohansen {
    private final List<Watched> watched;

    /**
     * One that was watched.
     *
     * @param time until when
     * @param event what ended it, from 0; −1 where nothing did
     */
    record Watched(long time, int event) {}

    AalenJohansen(List<Watched> all) {
        watched = new ArrayList<>(all);
        watched.sort(Comparator.comparingLong(Watched::time).thenComparing(one -> one.event() < 0));
    }

    /** The probability that this event has come by then. */
    double incidence(int event, long time) {
        double free = 1;
        double incidence = 0;
        int i = 0;
        while (i < watched.size() && watched.get(i).time() <= time) {
            int atRisk = watched.size() - i;
            long now = watched.get(i).time();
            int any = 0;
            int mine = 0;
            while (i < watched.size() && watched.get(i).time() == now) {
                any += watched.get(i).event() >= 0 ? 1 : 0;
                mine += watched.get(i).event() == event ? 1 : 0;
                i++;
            }
            incidence += free * mine / atRisk;
            free *= 1 - (double) any / atRisk;
        }
        return incidence;
    }
}
