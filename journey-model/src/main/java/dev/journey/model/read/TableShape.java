package dev.journey.model.read;

import dev.journey.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a query before it is asked.
 *
 * @param format how the source is written, in words
 * @param defaults roles of columns that the format knows; none where a mapping or common names say them
 * @param times columns that hold times as ISO 8601 texts
 * @param notices what a careful user wants to know of the source
 * @param none what to say where there is no row
 */
record TableShape(String format, Map<Role, String> defaults, Set<String> times, List<String> notices, String none) {

    /** A query of somebody else. */
    static TableShape query(String source, String format) {
        return new TableShape(format, Map.of(), Set.of(), List.of(), JdbcMessages.noRows(source));
    }
}
