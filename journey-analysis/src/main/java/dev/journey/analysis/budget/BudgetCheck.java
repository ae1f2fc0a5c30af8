package dev.journey.analysis.budget;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What became of a budget.
 *
 * @param verdicts one for each limit; for a limit on the entries of a list, one for each entry that does not keep it, or one for all
 */
public record BudgetCheck(List<Verdict> verdicts) {
    /** Copies. */
    public BudgetCheck {
        verdicts = ImmutableList.copyOf(verdicts);
    }

    /** Whether every limit is kept, or broken within its noise only. */
    public boolean passes() {
        return failures().isEmpty();
    }

    /** Those that make it fail. */
    public List<Verdict> failures() {
        return verdicts.stream().filter(Verdict::fails).toList();
    }
}
