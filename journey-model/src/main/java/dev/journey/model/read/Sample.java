package dev.journey.model.read;

import java.util.List;

/**
 * The first rows of a source.
 *
 * @param format how the source is written
 * @param header names of the columns
 * @param values rows of values; an empty text where there is none
 */
record Sample(String format, List<String> header, List<List<String>> values) {
    int rows() {
        return values.size();
    }

    String value(int row, int column) {
        List<String> one = values.get(row);
        return column < one.size() ? one.get(column) : "";
    }
}
