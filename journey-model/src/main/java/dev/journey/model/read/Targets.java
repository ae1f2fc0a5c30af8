package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.log.EventLogBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is made of the columns of a source. Not thread-safe. */
final class Targets {
    private final Columns columns;
    private final StepFields step;
    private final EventLogBuilder log;
    private final @Nullable PseudonymRows pseudonyms;
    private final Map<String, LazyField> lazy = new HashMap<>();

    Targets(Columns columns, StepFields step, EventLogBuilder log, @Nullable PseudonymRows pseudonyms) {
        this.columns = columns;
        this.step = step;
        this.log = log;
        this.pseudonyms = pseudonyms;
    }

    /** The uses of each column, by its position; none where nothing is made of it. */
    Target[][] byPosition() {
        List<List<Target>> byColumn = new ArrayList<>();
        for (int position = 0; position < columns.used(); position++) {
            byColumn.add(new ArrayList<>());
        }
        columns.roles().forEach((role, position) -> {
            if (pseudonyms == null || !pseudonyms.drops(role, role.key())) {
                byColumn.get(position).add(new Target(field(role), whenMissing(role)));
            }
        });
        columns.others().forEach((name, position) -> {
            if (pseudonyms == null || !pseudonyms.drops(name)) {
                byColumn.get(position).add(new Target(Field.text(log.other(name)), null));
            }
        });
        return byColumn.stream().map(uses -> uses.toArray(Target[]::new)).toArray(Target[][]::new);
    }

    /** Role or further column → the source's column, for those that are there. */
    Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>(columns.taken());
        lazy.forEach((role, field) -> {
            if (!field.met()) {
                taken.remove(role);
            }
        });
        if (pseudonyms != null) {
            taken.keySet().removeAll(pseudonyms.dropped());
        }
        return taken;
    }

    private Field field(Role role) {
        if (!columns.whereMet()) {
            return named(role);
        }
        LazyField field = new LazyField(() -> named(role));
        lazy.put(role.key(), field);
        return field;
    }

    private Field named(Role role) {
        Field field = step.field(role);
        return pseudonyms == null ? field : pseudonyms.around(role, field);
    }

    private static @Nullable Reason whenMissing(Role role) {
        return switch (role) {
            case CASE -> Reason.NO_CASE;
            case TOUCHPOINT -> Reason.NO_TOUCHPOINT;
            case START -> Reason.NO_START;
            default -> null;
        };
    }
}
