package dev.journey.analysis.practice;

import java.util.Arrays;

/**
 * Cumulative incidence of competing events where some are only watched for a while (Aalen and Johansen 1978): the sum over event times
 * up to t of P(no event before) · events of the kind / still watched. Cost: n log n; 8 bytes for each that is watched. Immutable.
 */
final class AalenJohansen {
    /** What ended nothing: it was only watched until then. */
    static final int NOTHING = 3;

    private static final int KIND_BITS = 2;
    private static final long KIND = (1L << KIND_BITS) - 1;

    /** Time and kind in one number each, in order: events at a time come before what is no longer watched then. */
    private final long[] watched;

    /**
     * Of those that were watched.
     *
     * @param until by one, until when; below 2⁶¹
     * @param kinds by one, which of three events ended it, from 0; {@link #NOTHING} where none did
     */
    AalenJohansen(long[] until, int[] kinds) {
        watched = new long[until.length];
        Arrays.setAll(watched, i -> (until[i] << KIND_BITS) | kinds[i]);
        Arrays.sort(watched);
    }

    /** The probability that this event has come by then. */
    double incidence(int event, long time) {
        double free = 1;
        double incidence = 0;
        int i = 0;
        while (i < watched.length && watched[i] >> KIND_BITS <= time) {
            int atRisk = watched.length - i;
            long now = watched[i] >> KIND_BITS;
            int any = 0;
            int mine = 0;
            while (i < watched.length && watched[i] >> KIND_BITS == now) {
                long kind = watched[i] & KIND;
                any += kind == NOTHING ? 0 : 1;
                mine += kind == event ? 1 : 0;
                i++;
            }
            incidence += free * mine / atRisk;
            free *= 1 - (double) any / atRisk;
        }
        return incidence;
    }
}
