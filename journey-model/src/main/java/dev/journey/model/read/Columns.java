package dev.journey.model.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.journey.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which column of a source was taken for what.
 *
 * @param names the columns' names in the source's order; empty where it has no header
 * @param roles position from 0, by role, in the order of the roles
 * @param others position from 0, by the name of a further column
 * @param recognised whether the roles were recognised by name
 * @param whereMet whether a role exists only if a value of it comes: the columns are not known before the end
 * @param notices what a careful user wants to know of the choice
 */
record Columns(
        List<String> names,
        Map<Role, Integer> roles,
        Map<String, Integer> others,
        boolean recognised,
        boolean whereMet,
        List<String> notices) {

    Columns {
        names = ImmutableList.copyOf(names);
        roles = ImmutableMap.copyOf(roles);
        others = ImmutableMap.copyOf(others);
        notices = ImmutableList.copyOf(notices);
    }

    boolean hasHeader() {
        return !names.isEmpty();
    }

    /** How many fields a row needs to have a case, a touchpoint and a start. */
    int needed() {
        return 1
                + roles.entrySet().stream()
                        .filter(entry -> ColumnFinder.NEEDED.contains(entry.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
    }

    /** How many fields a row needs to have all that was asked for. */
    int used() {
        int last = -1;
        for (int position : roles.values()) {
            last = Math.max(last, position);
        }
        for (int position : others.values()) {
            last = Math.max(last, position);
        }
        return last + 1;
    }

    /** The positions of the columns of which something is made, in order. */
    int[] positions() {
        return IntStream.concat(
                        roles.values().stream().mapToInt(Integer::intValue),
                        others.values().stream().mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .toArray();
    }

    /** How to name a column to the user: by its name, or by its position from 1 where it has none. */
    String name(int position) {
        boolean named = position < names.size() && !names.get(position).isEmpty();
        return named ? names.get(position) : ColumnMessages.columnAt(position + 1);
    }

    /** Role or further column → the source's column, in the order of the roles. */
    Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>();
        roles.forEach((role, position) -> taken.put(role.key(), name(position)));
        others.forEach((name, position) -> taken.putIfAbsent(name, name(position)));
        return taken;
    }

    /** Columns of the header that nothing was made of. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int position = 0; position < names.size(); position++) {
            if (!roles.containsValue(position) && !others.containsValue(position)) {
                unused.add(name(position));
            }
        }
        return unused;
    }
}
