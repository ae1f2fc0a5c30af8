package dev.journey.model.read;

import dev.journey.model.Role;

/** Looks through the times of a source for what shows the order of day and month, and no further than needed. */
final class DayMonthRows implements RowHandler {
    private final int start;
    private final int end;
    private final TimeParser times;
    private final DayMonth evidence;
    private final Slice value = new Slice();

    DayMonthRows(Columns columns, TimeParser times, DayMonth evidence) {
        this.start = columns.roles().getOrDefault(Role.START, -1);
        this.end = columns.roles().getOrDefault(Role.END, -1);
        this.times = times;
        this.evidence = evidence;
    }

    @Override
    public void begin(long line) {
        // nothing is kept of a row
    }

    @Override
    public void field(int index, char[] chars, int from, int length) {
        if (index == start || index == end) {
            times.parse(value.over(chars, from, length).strip());
        }
    }

    @Override
    public void time(int index, char[] chars, int from, int length) {
        // ISO 8601 shows nothing of the other times
    }

    @Override
    public void unreadable(Reason reason, CharSequence value) {
        // it shows nothing
    }

    @Override
    public boolean end() {
        return !evidence.settled();
    }
}
