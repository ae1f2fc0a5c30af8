package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a reader did on one organisation.
 *
 * @param organisation which
 * @param causes by cause
 * @param findings by recommendation, in the reader's order
 * @param chosenShare what its set under the budget reaches of the best set, 0 to 1; empty where that was not asked
 */
record OrganisationScore(
        Organisation organisation, List<CauseScore> causes, List<FindingScore> findings, OptionalDouble chosenShare) {

    OrganisationScore {
        causes = ImmutableList.copyOf(causes);
        findings = ImmutableList.copyOf(findings);
    }

    /** Scores a reading. */
    static OrganisationScore of(
            Organisation org, Reading reading, Truth recorded, Truth further, OptionalDouble chosen) {
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
        return new OrganisationScore(org, causes, findings, chosen);
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
