package dev.journey.analysis.budget;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * What a company says of itself against what was measured: the say-do gap.
 *
 * @param claims what became of each claim, in their order
 */
public record SayDo(List<Said> claims) {
    /** Copies. */
    public SayDo {
        claims = ImmutableList.copyOf(claims);
    }

    /** Claims that hold, of all; one that is missed by no more than chance can explain does not hold, one whose figure is not known neither. */
    public Share kept() {
        return new Share(
                claims.stream()
                        .filter(said -> said.verdict().state() == Verdict.State.KEPT)
                        .count(),
                claims.size());
    }
}
