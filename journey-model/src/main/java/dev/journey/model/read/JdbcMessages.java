package dev.journey.model.read;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** Texts of this room about databases. */
final class JdbcMessages {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private JdbcMessages() {}

    /** The database's own words, on one line. */
    static String fault(String source, SQLException fault) {
        String words = SPACE.matcher(String.valueOf(fault.getMessage()))
                .replaceAll(" ")
                .strip();
        return source + " cannot be queried: " + words + (words.endsWith(".") ? "" : ".");
    }

    static String noRows(String source) {
        return source + " gives no rows: check the query.";
    }
}
