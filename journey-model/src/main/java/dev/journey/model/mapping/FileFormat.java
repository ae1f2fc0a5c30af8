package dev.journey.model.mapping;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a delimited file is written; what is not given is detected.
 *
 * @param separator between fields: comma, semicolon, tab or bar
 * @param charset of the bytes; without it a byte order mark decides, else UTF-8
 * @param header whether the first row names the columns
 */
public record FileFormat(Optional<Character> separator, Optional<Charset> charset, boolean header) {
    /** Everything is detected; the first row names the columns. */
    public static final FileFormat DETECTED = new FileFormat(Optional.empty(), Optional.empty(), true);

    /** Validates the separator. */
    public FileFormat {
        if (separator.isPresent() && ",;\t|".indexOf(separator.get()) < 0) {
            throw new IllegalArgumentException(
                    Messages.separator(separator.get().toString()));
        }
    }
}
