package dev.journey.model.json;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Tells of keys that nobody will read. Keys {@code comment} and {@code $schema} are allowed everywhere. */
public final class KeyCheck {
    private static final Set<String> ALWAYS = Set.of("comment", "$schema");

    private final Report report;

    /** Tells these ears. */
    public KeyCheck(Report report) {
        this.report = report;
    }

    /** Hears of keys that nobody will read. */
    public interface Report {
        /**
         * A key is not known.
         *
         * @param object the object that it stands in
         * @param nearest the known key that was most likely meant
         * @param known all known keys, sorted
         */
        void unknown(JsonValue object, String key, Optional<String> nearest, SortedSet<String> known);
    }

    /** Tells of every key of the object that is not among the known ones. */
    public void check(JsonValue object, Set<String> known) {
        ImmutableSortedSet<String> sorted = ImmutableSortedSet.copyOf(known);
        for (String key : object.membersOtherThan(known)) {
            if (!ALWAYS.contains(key)) {
                report.unknown(object, key, NearestName.of(key, sorted), sorted);
            }
        }
    }
}
