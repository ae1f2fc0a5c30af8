package dev.journey.model.mapping;

import dev.journey.model.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Tells of keys that nobody will read. A key {@code comment} is allowed everywhere. */
final class KeyCheck {
    private static final Set<String> ALWAYS = Set.of("comment", "$schema");

    private final Consumer<String> notices;

    KeyCheck(Consumer<String> notices) {
        this.notices = notices;
    }

    void check(JsonValue json, Set<String> known) {
        Set<String> sorted = new TreeSet<>(known);
        for (String key : json.membersOtherThan(known)) {
            if (!ALWAYS.contains(key)) {
                notices.accept(Messages.unknownKey(json.place().pointer(), key, NearestName.of(key, sorted), sorted));
            }
        }
    }
}
