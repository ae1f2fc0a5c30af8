package dev.journey.model.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The records of a packed source. Not thread-safe. */
record PackedRecords(Records records, Unpacked unpacked) implements Records {
    @Override
    public void pass(Function<Columns, RowHandler> handler) throws IOException {
        records.pass(handler);
    }

    @Override
    public String format() {
        return PackedMessages.format(records.format(), unpacked.packing().title());
    }

    @Override
    public String none(boolean begun) {
        return records.none(begun);
    }

    @Override
    public List<String> notices() {
        return records.notices();
    }

    @Override
    public List<String> further() {
        return records.further();
    }

    @Override
    public void check(LogRows read) {
        records.check(read);
    }
}
