package dev.journey.analysis.budget;

import dev.journey.analysis.figure.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of one limit, or of one entry that it limits.
 *
 * @param limit the limit in words
 * @param subject the entry: {@code Take up the case > E-mail the instructions}; empty for a figure of the whole report
 * @param value the figure; empty where it is not known, or the limit is on what is new
 * @param interval within which the figure lies but for one in ten such samples; empty where there is no log, or it was not needed
 * @param state what became of it
 */
public record Verdict(String limit, String subject, OptionalDouble value, Optional<Estimate> interval, State state) {
    /** What became of a limit. */
    public enum State {
        /** The figure is within the limit. */
        KEPT,
        /** The figure is beyond the limit, but its interval is not: chance could have done it. */
        WITHIN_NOISE,
        /** The figure is beyond the limit. */
        BROKEN,
        /** The figure is not known; a limit on it is not kept. */
        NOT_KNOWN,
        /** The baseline does not have this entry. */
        NEW
    }

    /** Whether it makes a check fail. */
    public boolean fails() {
        return state == State.BROKEN || state == State.NOT_KNOWN || state == State.NEW;
    }

    /** In one sentence. */
    @Override
    public String toString() {
        String about = subject.isEmpty() ? limit : limit + ", \"" + subject + "\"";
        return about + ": "
                + switch (state) {
                    case KEPT -> "kept" + is();
                    case WITHIN_NOISE -> "beyond it, but within the noise" + is();
                    case BROKEN -> "broken" + is();
                    case NOT_KNOWN -> "the figure is not known.";
                    case NEW -> "new, the baseline does not have it.";
                };
    }

    private String is() {
        if (value.isEmpty()) {
            return ".";
        }
        return ", it is " + Messages.value(value.getAsDouble())
                + interval.map(range -> " (90 % interval " + Messages.value(range.low()) + " to "
                                + Messages.value(range.high()) + ")")
                        .orElse("")
                + ".";
    }
}
