package dev.journey.analysis.expected;

import dev.journey.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where a case can be: at a touchpoint, with one of its performers, and knowing whether the case ends there. What a log shows
 * on a last step (its outcome, and that no time passes until the next) is so known on the visit itself.
 *
 * @param touchpoint by its place in the journey
 * @param performer by the actor's place in the journey; -1 where nobody is named
 * @param ending the outcome that is reached from here, or null where the case goes on
 */
record Place(int touchpoint, int performer, @Nullable Outcome ending) {
    boolean ends() {
        return ending != null;
    }
}
