package dev.journey.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The existing name that a mistyped one most likely meant. */
public final class NearestName {
    private NearestName() {}

    /**
     * The name with the fewest edits (insert, delete, replace a character; case ignored), if that is at most a third of the
     * longer name; of several, the first by name. Cost: length × length for each name. Source: Levenshtein 1966.
     */
    public static Optional<String> of(String given, Collection<String> existing) {
        String wanted = given.toLowerCase(Locale.ROOT);
        return existing.stream()
                .filter(name ->
                        edits(wanted, name.toLowerCase(Locale.ROOT)) * 3 <= Math.max(wanted.length(), name.length()))
                .min(Comparator.<String>comparingInt(name -> edits(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
