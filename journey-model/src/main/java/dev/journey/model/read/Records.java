package dev.journey.model.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The records of one source, whatever its format. Not thread-safe. */
interface Records {
    /**
     * Goes through the records from the first on, until the handler wants no more.
     *
     * @param handler made once, as soon as the columns are known
     */
    void pass(Function<Columns, RowHandler> handler) throws IOException;

    /** How the source is written, in words. */
    String format();

    /** What to say where there is no record, with or without a beginning that told the columns. */
    String none(boolean begun);

    /** What a careful user wants to know of the source. */
    List<String> notices();

    /** Columns that were met, of which nothing is made, and that were not known when reading began. */
    List<String> further();

    /**
     * Looks, after a pass, for what only the whole source can show.
     *
     * @throws ReadException when it shows a fault
     */
    void check(LogRows read);
}
