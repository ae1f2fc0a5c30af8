package dev.journey.model.read;

import org.jspecify.annotations.Nullable;

/**
 * One use of a column of a source.
 *
 * @param field what is made of its values
 * @param whenMissing the reason to reject a row without a value in it
 */
record Target(Field field, @Nullable Reason whenMissing) {
    /** What becomes of the values of a column that has one use and is kept as a code. */
    static Field.@Nullable Coded coded(Target[] uses) {
        return uses.length == 1 && uses[0].field instanceof Field.Coded one ? one : null;
    }
}
