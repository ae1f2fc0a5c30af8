package dev.journey.model.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reading a source did. {@code accepted + rejected = rows}.
 *
 * @param source the name of the source
 * @param format how it was written, in words: {@code CSV, separator ",", UTF-8}
 * @param rows data rows found; a header is not one
 * @param accepted rows that became steps
 * @param columns role or further column → the source's column, in the order of the roles
 * @param columnsRecognised whether the columns were recognised by their names, not given by a mapping
 * @param columnsUnused columns of the source that nothing was made of
 * @param timeForm the form of the times: a pattern or a name, and where it came from
 * @param rejections what was rejected, by reason; the most frequent first
 * @param notices what else a careful user wants to know, one sentence each
 */
public record ReadReport(
        String source,
        String format,
        long rows,
        long accepted,
        Map<String, String> columns,
        boolean columnsRecognised,
        List<String> columnsUnused,
        Optional<String> timeForm,
        List<Rejection> rejections,
        List<String> notices) {

    /** Copies. */
    public ReadReport {
        columns = ImmutableMap.copyOf(columns);
        columnsUnused = ImmutableList.copyOf(columnsUnused);
        rejections = ImmutableList.copyOf(rejections);
        notices = ImmutableList.copyOf(notices);
    }

    /** Rows that could not be used. */
    public long rejected() {
        return rows - accepted;
    }

    /**
     * Rows rejected for one reason.
     *
     * @param reason why
     * @param count how many rows
     * @param examples the first of them, three at most
     */
    public record Rejection(String reason, long count, List<Example> examples) {
        /** Copies. */
        public Rejection {
            examples = ImmutableList.copyOf(examples);
        }
    }

    /**
     * One rejected row.
     *
     * @param line the line in the source where the row starts, from 1
     * @param column the source's column, or empty where the whole row is meant
     * @param value what stood there, cut to 80 characters
     */
    public record Example(long line, String column, String value) {}
}
