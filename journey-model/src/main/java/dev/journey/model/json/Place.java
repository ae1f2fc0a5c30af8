package dev.journey.model.json;

/**
 * Where a value stands.
 *
 * @param source the name of the text, as the user knows it
 * @param line 1-based
 * @param column 1-based
 * @param pointer JSON pointer (RFC 6901); empty for the top
 */
public record Place(String source, int line, int column, String pointer) {}
