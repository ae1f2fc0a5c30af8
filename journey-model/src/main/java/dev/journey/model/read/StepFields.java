package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import org.jspecify.annotations.Nullable;

/** The step that a row is becoming: its case and times here, its other values on the log's column builders. */
final class StepFields {
    private final EventLogBuilder log;
    private final TimeParser times;
    private final LocalZone zone;
    private final Slice endText = new Slice();
    private int caseCode;
    /** The case's id as two words; the first is 0 where the code says it. */
    private long idLow;

    private long idHigh;
    private long start;
    private long end;

    StepFields(EventLogBuilder log, TimeParser times, LocalZone zone) {
        this.log = log;
        this.times = times;
        this.zone = zone;
        clear();
    }

    /** Nothing is known of the step. */
    void clear() {
        caseCode = 0;
        idLow = 0;
        start = EventLog.NO_TIME;
        end = EventLog.NO_TIME;
    }

    /** What is to be made of a column with this role. */
    Field field(Role role) {
        return switch (role) {
            case CASE -> new CaseField();
            case START -> zone.around(role, this::takeStart);
            case END -> zone.around(role, this::takeEnd);
            case SIDE -> Field.oneOf(Side.class, Reason.SIDE, log.text(role));
            case CLASS -> Field.oneOf(TouchpointClass.class, Reason.CLASS, log.text(role));
            case TIER -> Field.tier(log.text(role));
            case CUSTOMER_MINUTES, WAIT_MINUTES, COMPANY_MINUTES -> Field.minutes(log.number(role));
            case AMOUNT, VALUE, SURVEY_ANSWER, STAFF_RATING -> Field.number(log.number(role));
            case PROMISE_MADE, PROMISE_DUE -> zone.around(role, Field.moment(times, log.number(role)));
            default -> Field.text(log.text(role));
        };
    }

    /** Whether the end, if there is one, lies before the start. */
    boolean endsBeforeStart() {
        return end != EventLog.NO_TIME && end < start;
    }

    /** The end as it was written. */
    CharSequence endText() {
        return endText;
    }

    /** Gives the step to the log. */
    void add() {
        if (idLow != 0) {
            log.add(idLow, idHigh, start, end);
        } else {
            log.add(caseCode, start, end);
        }
    }

    /** Says when the step began. */
    void start(long time) {
        start = time;
    }

    private final class CaseField implements Field.Coded {
        @Override
        public @Nullable Reason take(Slice value) {
            caseCode = log.caseCode(value);
            return null;
        }

        @Override
        public int code() {
            return caseCode;
        }

        @Override
        public void takeCode(int code) {
            caseCode = code;
        }

        @Override
        public boolean takesWords() {
            return true;
        }

        @Override
        public void takeWords(long low, long high) {
            idLow = low;
            idHigh = high;
        }
    }

    private @Nullable Reason takeStart(Slice value) {
        start = times.parse(value);
        return start == TimeParser.UNREADABLE ? Reason.TIME : null;
    }

    private @Nullable Reason takeEnd(Slice value) {
        end = times.parse(value);
        endText.copy(value);
        return end == TimeParser.UNREADABLE ? Reason.TIME : null;
    }
}
