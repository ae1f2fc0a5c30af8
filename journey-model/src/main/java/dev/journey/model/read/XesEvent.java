package dev.journey.model.read;

import org.jspecify.annotations.Nullable;

/** One event of a trace on its way to becoming a step: the values of the wanted columns, and what pairs are told by. */
final class XesEvent {
    private final @Nullable String[] values;
    private final boolean[] dates;
    private final long line;
    private String name = "";
    private String instance = "";
    private String transition = "";
    private @Nullable String time;
    private boolean settled;

    XesEvent(int columns, long line) {
        this.values = new String[columns];
        this.dates = new boolean[columns];
        this.line = line;
    }

    long line() {
        return line;
    }

    void set(int column, String value, boolean date) {
        values[column] = value;
        dates[column] = date;
    }

    boolean has(int column) {
        return values[column] != null;
    }

    /** A further value of a list. */
    void add(int column, String value) {
        values[column] = values[column] == null ? value : values[column] + ";" + value;
    }

    /** Takes note of an attribute by its standard key, whether a column of it is wanted or not. */
    void note(String key, String value) {
        switch (key) {
            case Xes.NAME -> name = value;
            case Xes.INSTANCE -> instance = value;
            case Xes.TRANSITION -> transition = value;
            case Xes.TIME -> time = value;
            default -> {
                return;
            }
        }
    }

    boolean isStart() {
        return transition.equalsIgnoreCase("start");
    }

    boolean isComplete() {
        return transition.equalsIgnoreCase("complete");
    }

    /** Says that it is known whether it is half of a pair. */
    void settle() {
        settled = true;
    }

    boolean isSettled() {
        return settled;
    }

    /** What a start and its complete have in common. */
    String activity() {
        return name + '\u0000' + instance;
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    @Nullable
    String time() {
        return time;
    }

    /** Takes what the trace says and the event does not. */
    void takeFrom(XesEvent trace) {
        for (int column = 0; column < values.length; column++) {
            String value = trace.values[column];
            if (value != null && values[column] == null) {
                set(column, value, trace.dates[column]);
            }
        }
    }

    /** Takes from its complete what it lacks, the state that it ended in, and when. */
    void completeWith(XesEvent complete, int end, int status) {
        for (int column = 0; column < values.length; column++) {
            String later = complete.values[column];
            if (later != null && (values[column] == null || column == status)) {
                set(column, later, complete.dates[column]);
            }
        }
        if (end >= 0 && complete.time != null) {
            set(end, complete.time, true);
        }
    }

    void give(RowHandler handler, XesChars chars) {
        for (int column = 0; column < values.length; column++) {
            String value = values[column];
            if (value == null) {
                handler.field(column, chars.of(""), 0, 0);
            } else if (dates[column]) {
                handler.time(column, chars.of(value), 0, value.length());
            } else {
                handler.field(column, chars.of(value), 0, value.length());
            }
        }
        handler.field(values.length, chars.of(""), 0, 0);
    }
}
