package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.List;

/** The candidates of sets: the recommended changes, then the leads, which succeed no more often than their evidence is worth. */
final class SetMembers {
    private final List<Candidate> candidates;
    private final List<Success> successes = new ArrayList<>();
    private final int sure;

    SetMembers(List<Candidate> kept, List<Candidate> leads) {
        candidates = new ArrayList<>(kept);
        candidates.addAll(leads);
        sure = kept.size();
        kept.forEach(one -> successes.add(one.success()));
        leads.forEach(one -> successes.add(Success.doubted(one.success(), Leads.credence(one.pValue()))));
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Success> successes() {
        return successes;
    }

    boolean isLead(int position) {
        return position >= sure;
    }
}
