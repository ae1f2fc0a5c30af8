package dev.journey.report.practice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * One family of figures.
 *
 * @param key its name in JSON and for {@code --section}
 * @param title its heading
 * @param absence why there is nothing, and which column would give it; empty where there are entries
 * @param entries its lines in order
 */
public record Sheet(String key, String title, Optional<String> absence, List<Entry> entries) {
    /** Copies. */
    public Sheet {
        entries = ImmutableList.copyOf(entries);
    }
}
