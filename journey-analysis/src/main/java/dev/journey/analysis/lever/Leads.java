package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes whose evidence is too weak to recommend, and speaks for them all the same: in a set, where all have to be compared with all,
 * they count with the share of their effect that their evidence is worth. Where nothing is recommended there are none: then nothing
 * says that the log has a fault at all.
 */
final class Leads {
    private Leads() {}

    /**
     * How much evidence with a p-value is worth, in [0, 1]: the most probable that it can make a change that was as probable as not,
     * whatever the alternative: 1 / (1 − e p ln p), and nothing from p = 1/e on. Source: Sellke, Bayarri and Berger, Calibration of p
     * values for testing precise null hypotheses, The American Statistician 55, 2001.
     */
    static double credence(double pValue) {
        if (!(pValue < 1 / Math.E)) {
            return 0;
        }
        return pValue <= 0 ? 1 : 1 / (1 - Math.E * pValue * Math.log(pValue));
    }

    /** Those of them that can stand beside the changes that are kept: tested, not forbidden, new, and with all that they need. */
    static List<Candidate> among(List<Candidate> found, List<Candidate> kept, Staff staff) {
        List<Candidate> leads = new ArrayList<>();
        for (Candidate one : found) {
            boolean known = kept.contains(one)
                    || leads.stream().anyMatch(other -> other.change().equals(one.change()))
                    || kept.stream().anyMatch(other -> other.change().equals(one.change()));
            if (!known
                    && one.tested()
                    && credence(one.pValue()) > 0
                    && staff.forbids(one.change()).isEmpty()) {
                leads.add(one);
            }
        }
        return withPartners(leads, kept);
    }

    /** Without those that need what is not there. */
    static List<Candidate> withPartners(List<Candidate> leads, List<Candidate> kept) {
        List<Candidate> left = new ArrayList<>(leads);
        boolean fewer = true;
        while (fewer) {
            List<Candidate> there = List.copyOf(left);
            fewer = left.removeIf(
                    one -> !one.together().stream().allMatch(other -> there.contains(other) || kept.contains(other)));
        }
        return left;
    }

    /** The most promising ones, so many at most. */
    static List<Judge.Judged> best(List<Judge.Judged> leads, int most) {
        return leads.stream()
                .sorted(Comparator.comparingDouble(
                                (Judge.Judged one) -> -one.prediction().relief()
                                        * credence(one.candidate().pValue()))
                        .thenComparing(one -> one.candidate().change()))
                .limit(Math.max(0, most))
                .toList();
    }
}
