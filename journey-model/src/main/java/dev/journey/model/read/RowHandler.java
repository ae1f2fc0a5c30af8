package dev.journey.model.read;

/** Takes the rows of a delimited text, field by field, in the order of the text. */
interface RowHandler {
    /**
     * A row begins. Lines without any character are not rows.
     *
     * @param line the line of the text where it begins, from 1
     */
    void begin(long line);

    /**
     * The next field of the row, quotes removed. The characters are valid during the call only.
     *
     * @param index from 0
     */
    void field(int index, char[] chars, int from, int length);

    /** The row ends; whether to go on. */
    boolean end();
}
