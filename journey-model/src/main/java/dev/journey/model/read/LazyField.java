package dev.journey.model.read;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column that the log has only if a value comes. Not thread-safe. */
final class LazyField implements Field {
    private final Supplier<Field> maker;
    private @Nullable Field made;

    LazyField(Supplier<Field> maker) {
        this.maker = maker;
    }

    /** Whether a value came. */
    boolean met() {
        return made != null;
    }

    @Override
    public @Nullable Reason take(Slice value) {
        Field field = made == null ? maker.get() : made;
        made = field;
        return field.take(value);
    }
}
