package dev.journey.model.write;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.NumberColumn;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One column of the text: how the values of steps are written. */
final class CsvColumn {
    private static final Set<Role> MINUTES = Set.of(Role.CUSTOMER_MINUTES, Role.WAIT_MINUTES, Role.COMPANY_MINUTES);

    private final String header;
    private final EventLog log;
    private final Values values;

    /** What is written of a step. */
    private interface Values {
        String at(int caseIndex, int step);
    }

    private CsvColumn(String header, EventLog log, Values values) {
        this.header = header;
        this.log = log;
        this.values = values;
        String why = header.isEmpty() ? ReadBack.NO_NAME : ReadBack.text(header);
        if (!why.isEmpty()) {
            throw new IllegalArgumentException(Messages.header(header, why));
        }
    }

    /** The column of a role, if the log has it. */
    static Optional<CsvColumn> of(Role role, String header, EventLog log) {
        return switch (role.kind()) {
            case KEY -> Optional.of(new CsvColumn(header, log, (c, step) -> refuse(log.caseId(c), ReadBack::text)));
            case TIME -> times(role, header, log);
            case NUMBER -> log.numbers(role).map(column -> numbers(role, header, column, log));
            case MOMENT -> log.numbers(role).map(column -> moments(header, column, log));
            case TEXT -> log.column(role).map(column -> texts(header, column, wordsOf(role), log));
        };
    }

    /** A further column. */
    static CsvColumn other(String name, EventLog log) {
        return texts(name, log.column(name).orElseThrow(), ReadBack::text, log);
    }

    String header() {
        return header;
    }

    /**
     * What is written of a step.
     *
     * @throws IllegalArgumentException when a reader would not give it back as it is
     */
    String field(int caseIndex, int step) {
        try {
            return values.at(caseIndex, step);
        } catch (Refusal e) {
            throw new IllegalArgumentException(Messages.unreadable(log.caseId(caseIndex), header, e.value, e.why), e);
        }
    }

    private static Optional<CsvColumn> times(Role role, String header, EventLog log) {
        if (role == Role.START) {
            return Optional.of(new CsvColumn(header, log, (c, step) -> time(log.startMillis(step))));
        }
        return log.hasEnds()
                ? Optional.of(new CsvColumn(header, log, (c, step) -> time(log.endMillis(step))))
                : Optional.empty();
    }

    private static CsvColumn moments(String header, NumberColumn column, EventLog log) {
        return new CsvColumn(header, log, (c, step) -> column.has(step) ? time((long) column.at(step)) : "");
    }

    private static CsvColumn numbers(Role role, String header, NumberColumn column, EventLog log) {
        boolean minutes = MINUTES.contains(role);
        return new CsvColumn(header, log, (c, step) -> {
            if (!column.has(step)) {
                return "";
            }
            double value = column.at(step);
            if (minutes && !(value >= 0)) {
                throw new Refusal(Double.toString(value), ReadBack.NEGATIVE);
            }
            return JsonWriter.decimal(value);
        });
    }

    /** Each name is looked at once, however often it occurs. */
    private static CsvColumn texts(String header, Column column, UnaryOperator<String> fault, EventLog log) {
        String[] faults = column.dictionary().names().stream().map(fault).toArray(String[]::new);
        return new CsvColumn(header, log, (c, step) -> {
            int code = column.code(step);
            if (code == Column.MISSING) {
                return "";
            }
            String name = column.dictionary().name(code);
            return refuse(name, ignored -> faults[code]);
        });
    }

    private static UnaryOperator<String> wordsOf(Role role) {
        return switch (role) {
            case SIDE -> value -> ReadBack.oneOf(Side.class, value);
            case CLASS -> value -> ReadBack.oneOf(TouchpointClass.class, value);
            case TIER -> ReadBack::tier;
            default -> ReadBack::text;
        };
    }

    private static String time(long millis) {
        return millis == EventLog.NO_TIME
                ? ""
                : refuse(Instant.ofEpochMilli(millis).toString(), ReadBack::time);
    }

    private static String refuse(String value, UnaryOperator<String> fault) {
        String why = fault.apply(value);
        if (!why.isEmpty()) {
            throw new Refusal(value, why);
        }
        return value;
    }

    /** A value that a reader would not give back as it is; caught where the case is known. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String value;
        private final String why;

        Refusal(String value, String why) {
            super(why);
            this.value = value;
            this.why = why;
        }
    }
}
