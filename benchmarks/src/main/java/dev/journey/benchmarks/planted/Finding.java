package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of the log recommends.
 *
 * @param pull the lever and the place
 * @param placeOnly whether any lever at the place counts, as for those who name places only
 * @param together levers that it says must be pulled with it; predicted is what all of them do
 * @param predicted change per case, by unit; none where the reader predicts nothing
 */
record Finding(Pull pull, boolean placeOnly, List<Pull> together, Map<Unit, Range> predicted) {
    Finding {
        together = ImmutableList.copyOf(together);
        predicted = ImmutableMap.copyOf(predicted);
    }

    /** A lever that stands alone. */
    Finding(Pull pull, boolean placeOnly, Map<Unit, Range> predicted) {
        this(pull, placeOnly, List.of(), predicted);
    }

    /** The lever and those that must be pulled with it. */
    List<Pull> pulls() {
        return ImmutableList.<Pull>builder().add(pull).addAll(together).build();
    }

    /** What it predicts in the unit in which its lever acts in the first place. */
    Optional<Range> range() {
        return Optional.ofNullable(predicted.get(pull.kind().unit()));
    }

    /** Whether it names the cause: lever and place. */
    boolean names(Cause cause) {
        Pull wanted = cause.pull();
        if (placeOnly) {
            return pull.touchpoint().equals(wanted.touchpoint())
                    && (wanted.team().isEmpty() || wanted.team().equals(pull.team()));
        }
        return pull.kind() == wanted.kind() && (issueMatches(wanted) && placeMatches(wanted));
    }

    private boolean issueMatches(Pull wanted) {
        return pull.issue().isEmpty()
                ? pull.kind() != Kind.OWN_IT
                : wanted.issue().isEmpty() || pull.issue().equals(wanted.issue());
    }

    private boolean placeMatches(Pull wanted) {
        return switch (pull.kind()) {
            case EMPOWER, TRAIN ->
                pull.team().equals(wanted.team()) && pull.touchpoint().equals(wanted.touchpoint());
            case ACCESS ->
                pull.team().equals(wanted.team())
                        && (pull.system().equals(wanted.system())
                                || pull.touchpoint().equals(wanted.touchpoint()));
            case AUTOMATE, PREVENT, TAKE_BACK -> pull.touchpoint().equals(wanted.touchpoint());
            case COMMUNICATE ->
                pull.touchpoint().equals(wanted.touchpoint())
                        || pull.touchpoint().equals(HandOver.CHASE);
            case OWN_IT -> true;
        };
    }
}
