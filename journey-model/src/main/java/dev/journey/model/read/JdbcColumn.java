package dev.journey.model.read;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One column of a query: its values as text, and its times as ISO 8601. Not thread-safe. */
final class JdbcColumn {
    private static final char[] NOTHING = new char[0];

    private final int position;
    private final @Nullable Class<?> moment;
    private final boolean time;
    private boolean plain;

    /**
     * A column.
     *
     * @param position from 0
     * @param type one of {@link Types}
     * @param time whether its texts are times as ISO 8601
     */
    JdbcColumn(int position, int type, boolean time) {
        this.position = position;
        this.time = time;
        this.moment = switch (type) {
            case Types.TIMESTAMP -> LocalDateTime.class;
            case Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.class;
            case Types.DATE -> LocalDate.class;
            default -> null;
        };
    }

    static void nothing(int position, RowHandler handler) {
        handler.field(position, NOTHING, 0, 0);
    }

    void give(ResultSet row, RowHandler handler) throws SQLException {
        Object value = moment == null || plain ? row.getObject(position + 1) : moment(row, moment);
        if (value == null) {
            nothing(position, handler);
            return;
        }
        String text = text(value, row);
        if (time || isTime(value)) {
            handler.time(position, text.toCharArray(), 0, text.length());
        } else {
            handler.field(position, text.toCharArray(), 0, text.length());
        }
    }

    /** By java.time, which no zone of this machine touches; drivers before JDBC 4.2 give their own objects. */
    private @Nullable Object moment(ResultSet row, Class<?> type) throws SQLException {
        try {
            return row.getObject(position + 1, type);
        } catch (SQLException | AbstractMethodError e) {
            plain = true;
            return row.getObject(position + 1);
        }
    }

    private String text(Object value, ResultSet row) throws SQLException {
        if (value instanceof Timestamp time) {
            return time.toLocalDateTime().toString();
        }
        if (value instanceof Date date) {
            return date.toLocalDate().toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Array list) {
            return joined(list);
        }
        boolean spoken =
                isTime(value) || value instanceof String || value instanceof Number || value instanceof Boolean;
        return spoken ? value.toString() : String.valueOf(row.getString(position + 1));
    }

    /** The elements of a list, joined by semicolons as those of other formats are. */
    private static String joined(Array list) throws SQLException {
        return list.getArray() instanceof Object[] elements
                ? Arrays.stream(elements)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(";"))
                : "";
    }

    private static boolean isTime(Object value) {
        return value instanceof LocalDateTime
                || value instanceof OffsetDateTime
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Timestamp
                || value instanceof Date;
    }
}
