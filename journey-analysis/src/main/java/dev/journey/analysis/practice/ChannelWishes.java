package dev.journey.analysis.practice;

import dev.journey.model.RefusalReason;
import dev.journey.model.Role;

/** Who wants or sends whom to which channel, as codes of the channel. Immutable. */
final class ChannelWishes {
    private final Texts preferred;
    private final Texts alternatives;
    private final Texts refusals;
    private final int[] preferredChannel;
    private final int[] alternativeChannel;
    private final boolean[] sendsOn;

    ChannelWishes(Steps steps) {
        Texts channels = steps.texts(Role.CHANNEL);
        preferred = steps.texts(Role.PREFERRED_CHANNEL);
        alternatives = steps.texts(Role.ALTERNATIVE);
        refusals = steps.texts(Role.REFUSAL);
        preferredChannel = preferred.codesIn(channels);
        alternativeChannel = alternatives.codesIn(channels);
        sendsOn = new boolean[refusals.names().size()];
        for (int code = 0; code < sendsOn.length; code++) {
            sendsOn[code] = RefusalReason.of(refusals.name(code))
                    .filter(reason -> reason == RefusalReason.CHANNEL || reason == RefusalReason.SCOPE)
                    .isPresent();
        }
    }

    /** The channel that the customer prefers after a step: the one said with it, else the one before. */
    int after(int wish, int step) {
        return preferred.has(step) ? preferredChannel[preferred.code(step)] : wish;
    }

    /** The channel that is offered instead. */
    int alternative(int step) {
        return alternatives.has(step) ? alternativeChannel[alternatives.code(step)] : Texts.ELSEWHERE;
    }

    /** Whether a refusal with the step says that another channel or another team is to be asked. */
    boolean isSentOn(int step) {
        return refusals.has(step) && sendsOn[refusals.code(step)];
    }
}
