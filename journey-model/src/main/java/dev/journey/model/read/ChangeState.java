package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.mapping.ChangeRule;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one case while its changes are replayed. Not thread-safe. */
final class ChangeState {
    private final ChangeRules rules;
    private final ChangeColumns columns;
    private final Naming naming;
    private final Map<Role, String> values = new EnumMap<>(Role.class);

    /** How a value is called where it has a role: a pseudonym, or itself. */
    interface Naming {
        /** The name. */
        String of(Role role, String value);
    }

    ChangeState(ChangeRules rules, ChangeColumns columns, Naming naming) {
        this.rules = rules;
        this.columns = columns;
        this.naming = naming;
    }

    /** Begins a case: each role is what its first change says that it was. */
    void begin(int first, int end) {
        values.clear();
        Set<Role> seen = EnumSet.noneOf(Role.class);
        for (int row = first; row < end; row++) {
            String field = columns.field(row);
            String before = columns.before(row);
            ChangeRules.Ranked past = before == null ? null : rules.find(field, before);
            if (past != null && past.rule().role().isPresent()) {
                Role role = past.rule().role().get();
                if (seen.add(role)) {
                    values.put(role, name(past.rule(), before));
                }
            }
            ChangeRules.Ranked now = rules.find(field, columns.after(row));
            if (now != null) {
                now.rule().role().ifPresent(seen::add);
                seen.addAll(now.rule().clears());
            }
        }
    }

    /** Takes a change of one field; whether the value before it is what was known. */
    boolean take(ChangeRule rule, int row) {
        boolean follows = follows(row);
        rule.clears().forEach(values::remove);
        if (rule.role().isPresent()) {
            String after = columns.after(row);
            if (after == null) {
                values.remove(rule.role().get());
            } else {
                values.put(rule.role().get(), name(rule, after));
            }
        }
        return follows;
    }

    private boolean follows(int row) {
        String before = columns.before(row);
        ChangeRules.Ranked past = before == null ? null : rules.find(columns.field(row), before);
        if (past == null || past.rule().role().isEmpty()) {
            return true;
        }
        String known = values.get(past.rule().role().get());
        return known == null || known.equals(name(past.rule(), before));
    }

    /** What is known. */
    Map<Role, String> values() {
        return values;
    }

    /** What a value is called. */
    String name(ChangeRule rule, @Nullable String value) {
        if (value == null) {
            return "";
        }
        String named = rule.name(value);
        return rule.role().map(role -> naming.of(role, named)).orElse(named);
    }
}
