package dev.journey.examples.sample;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** One line of the log while it is being written. Mutable, for one thread. */
final class Row {

    private static final int TENTH_OF_A_MINUTE = 6;

    private final Touch touch;
    private final Channel channel;
    private final long time;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    Row(Touch touch, Channel channel, long time) {
        this.touch = touch;
        this.channel = channel;
        this.time = time;
        with(Column.STEP, touch.label());
        with(Column.CHANNEL, channel.label());
        with(Column.TIME, Instant.ofEpochSecond(time).toString());
    }

    /** Fills a cell. */
    Row with(Column column, String value) {
        cells.put(column, value);
        return this;
    }

    Row with(Column column, int value) {
        return with(column, Integer.toString(value));
    }

    Row status(Status status) {
        return with(Column.STATUS, status.label());
    }

    /** Fills a column of minutes, to a tenth. */
    Row minutes(Column column, long seconds) {
        long tenths = (seconds + TENTH_OF_A_MINUTE / 2) / TENTH_OF_A_MINUTE;
        return with(column, tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10);
    }

    /** Fills the amount that is decided about. */
    Row amount(int cents) {
        String fraction = cents % 100 < 10 ? ".0" + cents % 100 : "." + cents % 100;
        return with(Column.AMOUNT, cents % 100 == 0 ? Integer.toString(cents / 100) : cents / 100 + fraction);
    }

    /** The company asks for these and the customer gives them. */
    Row exchange(String items) {
        return with(Column.DATA_ASKED, items).with(Column.DATA_GIVEN, items);
    }

    /** The customer offers these unasked. */
    Row gives(String items) {
        return with(Column.DATA_GIVEN, items);
    }

    /** The company says no. */
    Row refuses(String reason, String alternative) {
        return with(Column.DECISION, "denied").with(Column.REASON, reason).with(Column.ALTERNATIVE, alternative);
    }

    /** The text of a cell; blank when it was not filled. */
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    Touch touch() {
        return touch;
    }

    Channel channel() {
        return channel;
    }

    /** When it starts, in seconds of the epoch. */
    long time() {
        return time;
    }
}
