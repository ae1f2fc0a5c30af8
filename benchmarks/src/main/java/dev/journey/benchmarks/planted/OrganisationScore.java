package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a reader did on one organisation.
 *
 * @param organisation which
 * @param causes by cause
 * @param findings by recommendation, in the reader's order
 * @param chosen the set that it would take with a budget
 * @param set what that reaches of the best set; empty where that was not asked
 */
record OrganisationScore(
        Organisation organisation,
        List<CauseScore> causes,
        List<FindingScore> findings,
        List<Pull> chosen,
        Optional<SetScore> set) {

    OrganisationScore {
        causes = ImmutableList.copyOf(causes);
        findings = ImmutableList.copyOf(findings);
        chosen = ImmutableList.copyOf(chosen);
    }

    /** Scores a reading. */
    static OrganisationScore of(
            Organisation org, Reading reading, Truth recorded, Truth further, Optional<SetScore> set) {
        List<FindingScore> findings = new ArrayList<>();
        Set<Cause> named = new HashSet<>();
        int[] ranks = new int[org.causes().size()];
        for (Finding finding : reading.findings()) {
            boolean right = false;
            for (int c = 0; c < ranks.length; c++) {
                boolean names = finding.names(org.causes().get(c));
                if (names && named.add(org.causes().get(c))) {
                    ranks[c] = findings.size() + 1;
                    right = true;
                }
            }
            findings.add(score(finding, right, recorded, further));
        }
        List<CauseScore> causes = new ArrayList<>();
        for (int c = 0; c < ranks.length; c++) {
            Cause cause = org.causes().get(c);
            causes.add(new CauseScore(cause, size(cause, further), ranks[c]));
        }
        return new OrganisationScore(org, causes, findings, reading.chosen(), set);
    }

    /** How many changes of the set name a planted cause. */
    long chosenRight() {
        return chosen.stream()
                .map(pull -> new Finding(pull, false, Map.of()))
                .filter(finding -> causes.stream().anyMatch(one -> finding.names(one.cause())))
                .count();
    }

    private static FindingScore score(Finding finding, boolean right, Truth recorded, Truth further) {
        if (finding.predicted().isEmpty()) {
            return new FindingScore(finding, right, 0, 0);
        }
        Unit unit = finding.pull().kind().unit();
        return new FindingScore(
                finding, right, recorded.change(finding.pulls(), unit), further.change(finding.pulls(), unit));
    }

    private static double size(Cause cause, Truth truth) {
        List<Pull> together = new ArrayList<>(cause.partners());
        together.add(cause.pull());
        return truth.removed(together, cause.pull().kind().unit());
    }
}
