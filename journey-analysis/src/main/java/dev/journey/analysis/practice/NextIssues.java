package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds which issue follows which. */
final class NextIssues {
    private static final long WINDOW = Steps.days(30);
    private static final long LEAST = 5;

    private final Steps steps;
    private final long logEnd;
    private final Shares<List<String>> pairs = new Shares<>();
    private final Shares<String> nexts = new Shares<>();
    private final Set<String> issues = new TreeSet<>();

    private NextIssues(Steps steps) {
        this.steps = steps;
        logEnd = steps.logEnd();
        for (int c = 0; c < steps.cases(); c++) {
            steps.issueFamily(c).ifPresent(issues::add);
        }
        steps.byCustomer().forEach(this::walk);
    }

    static Known<List<FailureDemand.NextIssue>> of(Steps steps) {
        boolean enough = steps.has(Role.CUSTOMER) && steps.has(Role.ISSUE_TYPE);
        return Known.when(enough, () -> new NextIssues(steps).list(), Messages.NO_ISSUES);
    }

    private void walk(int[] cases) {
        for (int c : cases) {
            long ended = steps.caseEnd(c);
            Optional<String> issue = steps.issueFamily(c);
            if (issue.isEmpty() || ended + WINDOW > logEnd) {
                continue;
            }
            Set<String> after = new HashSet<>();
            for (int other : cases) {
                long gap = steps.caseStart(other) - ended;
                if (other != c && gap >= 0 && gap <= WINDOW) {
                    steps.issueFamily(other).ifPresent(after::add);
                }
            }
            for (String next : issues) {
                pairs.count(List.of(issue.get(), next), after.contains(next));
                nexts.count(next, after.contains(next));
            }
        }
    }

    private List<FailureDemand.NextIssue> list() {
        List<FailureDemand.NextIssue> found = new ArrayList<>();
        for (String issue : issues) {
            for (String next : issues) {
                Share after = pairs.of(List.of(issue, next));
                Share all = nexts.of(next);
                Share otherwise = new Share(all.part() - after.part(), all.whole() - after.whole());
                lift(after, otherwise)
                        .ifPresent(lift -> found.add(new FailureDemand.NextIssue(issue, next, after, otherwise, lift)));
            }
        }
        found.sort(Comparator.<FailureDemand.NextIssue>comparingDouble(
                        pair -> -pair.lift().low())
                .thenComparing(FailureDemand.NextIssue::issue)
                .thenComparing(FailureDemand.NextIssue::next));
        return List.copyOf(found);
    }

    /** The ratio of two shares; only where each was seen often enough to say something. */
    private static Optional<Estimate> lift(Share after, Share otherwise) {
        if (after.part() < LEAST || otherwise.part() < 1) {
            return Optional.empty();
        }
        double ratio = ((double) after.part() / after.whole()) / ((double) otherwise.part() / otherwise.whole());
        double error =
                Math.sqrt(1.0 / after.part() - 1.0 / after.whole() + 1.0 / otherwise.part() - 1.0 / otherwise.whole());
        double factor = Math.exp(Normal.Z * error);
        return Optional.of(new Estimate(ratio, ratio / factor, ratio * factor, after.whole() + otherwise.whole()));
    }
}
