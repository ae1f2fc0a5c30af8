package dev.journey.model.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The records of one source, whatever its format. Not thread-safe. */
interface Records {
    /**
     * Goes through the records from the first on, until the handler wants no more.
     *
     * @param handler made once, as soon as the columns are known
     */
    void pass(Function<Columns, RowHandler> handler) throws IOException;

    /**
     * All records, read in parts at the same time, where the source allows it.
     *
     * @param rowsOf made once for each part; called by several threads
     * @return what a pass would have given to one of them; empty where a pass is needed
     */
    default Optional<LogRows> inParts(Function<Columns, LogRows> rowsOf) throws IOException {
        return Optional.empty();
    }

    /** About how many rows there are, as the size of the source and its first bytes tell; 0 where nothing tells. */
    default long about() {
        return 0;
    }

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
