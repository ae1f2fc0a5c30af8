package dev.journey.model.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;

/**
 * The general engine: RFC 4180 by FastCSV, streaming. A field is seen where it lies in the parser's buffer; nothing is kept
 * of a row that has passed.
 *
 * <p>What the RFC does not allow stops the reading with the line: a quote that is never closed, a character after a closing
 * quote, a field or a row beyond the limits. Where such a row ends cannot be known, so it cannot be rejected alone.
 */
final class CsvEngine extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** A row may have this many fields at most; what a spreadsheet can hold. */
    static final int MOST_FIELDS = 16_384;

    private final String source;
    private final TextReader text;
    private final RowHandler rows;
    private boolean goOn = true;
    private long line;

    private CsvEngine(String source, TextReader text, RowHandler rows) {
        this.source = source;
        this.text = text;
        this.rows = rows;
    }

    /** Gives every row to the handler until it wants no more. */
    static void run(String source, TextReader text, char separator, RowHandler rows) throws IOException {
        new CsvEngine(source, text, rows).run(separator);
    }

    private void run(char separator) throws IOException {
        CsvReaderBuilder builder = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(4 * TextReader.LONGEST_FIELD);
        try (CloseableIterator<Boolean> records = builder.build(this, text).iterator()) {
            while (goOn && records.hasNext()) {
                goOn = records.next();
            }
        } catch (CsvParseException e) {
            throw translate(e);
        }
    }

    private RuntimeException translate(CsvParseException e) {
        if (e.getCause() instanceof RuntimeException own) {
            return own;
        }
        return new ReadException(
                text.ended() ? Messages.unclosedQuote(source, line) : Messages.afterQuote(source, line), e);
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        text.fieldStarts(line);
        rows.begin(startingLine);
    }

    @Override
    protected void handleField(int index, char[] chars, int from, int length, boolean quoted) {
        if (index >= MOST_FIELDS) {
            throw new ReadException(Messages.tooManyFields(source, getStartingLineNumber(), MOST_FIELDS));
        }
        if (length > TextReader.LONGEST_FIELD) {
            throw new ReadException(Messages.longField(source, line, TextReader.LONGEST_FIELD));
        }
        rows.field(index, chars, from, length);
        if (quoted) {
            line += LineEnds.in(chars, from, length);
        }
        text.fieldStarts(line);
    }

    @Override
    protected Boolean buildRecord() {
        return getRecordType() == RecordType.EMPTY || rows.end();
    }
}
