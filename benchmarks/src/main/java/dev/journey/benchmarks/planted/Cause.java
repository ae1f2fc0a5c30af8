package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A planted cause.
 *
 * @param pull the lever that removes it
 * @param partners levers that must be pulled with it to help at all; none where it stands alone
 */
record Cause(Pull pull, List<Pull> partners) {
    Cause {
        partners = ImmutableList.copyOf(partners);
    }

    static Cause alone(Pull pull) {
        return new Cause(pull, List.of());
    }
}
