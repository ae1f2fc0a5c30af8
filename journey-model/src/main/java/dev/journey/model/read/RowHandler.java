package dev.journey.model.read;

/** Takes the records of a source, field by field, in the order of the source. */
interface RowHandler {
    /**
     * A row begins. Lines without any character are not rows.
     *
     * @param line the line where it begins, from 1; the number of the record where the source has no lines
     */
    void begin(long line);

    /**
     * The next field of the row, quotes removed. The characters are valid during the call only.
     *
     * @param index from 0
     */
    void field(int index, char[] chars, int from, int length);

    /**
     * The next field, which its source says is a time: written as ISO 8601 whatever the mapping says of times. The
     * characters are valid during the call only.
     */
    void time(int index, char[] chars, int from, int length);

    /** The row that began cannot be read at all. */
    void unreadable(Reason reason, CharSequence value);

    /** The row ends; whether to go on. */
    boolean end();
}
