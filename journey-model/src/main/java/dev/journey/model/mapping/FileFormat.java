package dev.journey.model.mapping;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a source is written; what is not given is detected.
 *
 * @param separator between the fields of delimited text: comma, semicolon, tab or bar
 * @param charset of the bytes of a text; without it a byte order mark decides, else UTF-8
 * @param header whether the first row of delimited text names the columns
 * @param format without it, the beginning of the source decides, then its name
 * @param records where the records of a JSON document are: a JSON pointer in which {@code *} stands for each element of an
 *     array, such as {@code /issues/*}
 * @param caseType the object type of an object-centric log that is the case
 */
public record FileFormat(
        Optional<Character> separator,
        Optional<Charset> charset,
        boolean header,
        Optional<LogFormat> format,
        Optional<String> records,
        Optional<String> caseType) {
    /** Everything is detected; the first row names the columns. */
    public static final FileFormat DETECTED = new FileFormat(Optional.empty(), Optional.empty(), true);

    /** Validates the separator and the pointer. */
    public FileFormat {
        if (separator.isPresent() && ",;\t|".indexOf(separator.get()) < 0) {
            throw new IllegalArgumentException(
                    Messages.separator(separator.get().toString()));
        }
        if (records.filter(pointer -> !pointer.isEmpty() && !pointer.startsWith("/"))
                .isPresent()) {
            throw new IllegalArgumentException(Messages.records(records.get()));
        }
    }

    /** A delimited text. */
    public FileFormat(Optional<Character> separator, Optional<Charset> charset, boolean header) {
        this(separator, charset, header, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, written in this charset. */
    public FileFormat withCharset(Charset value) {
        return new FileFormat(separator, Optional.of(value), header, format, records, caseType);
    }

    /** The same, written in this format. */
    public FileFormat withFormat(LogFormat value) {
        return new FileFormat(separator, charset, header, Optional.of(value), records, caseType);
    }

    /**
     * The same, with the records of a JSON document there.
     *
     * @throws IllegalArgumentException when it is neither empty nor begins with a slash
     */
    public FileFormat withRecords(String pointer) {
        return new FileFormat(separator, charset, header, format, Optional.of(pointer), caseType);
    }

    /** The same, with this object type as the case. */
    public FileFormat withCaseType(String type) {
        return new FileFormat(separator, charset, header, format, records, Optional.of(type));
    }
}
