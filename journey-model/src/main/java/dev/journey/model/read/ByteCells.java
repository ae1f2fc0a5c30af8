package dev.journey.model.read;

/** Takes the rows of a delimited text as bytes, like {@link RowHandler}. */
interface ByteCells {
    /** A row begins; so it does again after {@link #abandon}. */
    void begin(long line);

    /** The next field of the row, quotes removed; at least 16 bytes follow it in the array. Valid during the call only. */
    void cell(int index, byte[] bytes, int from, int length);

    /** The row ends; whether to go on. */
    boolean end();

    /** Forgets what it was given since the row began: the row will come again. */
    void abandon();
}
