package dev.journey.model.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows as bytes for a log. A value that becomes a code is looked up as bytes, and a plain ISO time is read from them;
 * whatever was not met before, or is not plain, goes to the log's rows as characters, so that what a value means is said in
 * one place. Not thread-safe.
 */
final class LogCells implements ByteCells {
    private final LogRows rows;
    private final Characters characters;
    /** By position of the column; null where its values do not become codes. */
    private final @Nullable ByteCodes[] codes;

    private final int plainStart;
    /** By position of the column: whether a short value is taken as it is. */
    private final boolean[] plain;

    private final ByteCodes missing = new ByteCodes();
    /** The bit of each length that a text for a missing value has. */
    private int missingLengths;

    LogCells(LogRows rows, Charset charset) {
        this.rows = rows;
        characters = new Characters(charset);
        codes = new ByteCodes[rows.columns().used()];
        for (int column = 0; column < codes.length; column++) {
            codes[column] = rows.isCoded(column) ? new ByteCodes() : null;
        }
        plainStart = rows.plainStart();
        plain = new boolean[codes.length];
        for (int column = 0; column < codes.length; column++) {
            plain[column] = rows.takesWords(column);
        }
        rows.missing().stream().filter(LogCells::isShort).forEach(token -> {
            missing.put(Arrays.copyOf(token.getBytes(charset), 2 * ByteCodes.INLINE), 0, token.length(), 0);
            missingLengths |= 1 << token.length();
        });
    }

    @Override
    public void begin(long line) {
        rows.begin(line);
    }

    @Override
    public void cell(int index, byte[] bytes, int from, int length) {
        ByteCodes known = index < codes.length ? codes[index] : null;
        if (known != null) {
            if (!plain[index] || !words(index, bytes, from, length)) {
                coded(known, index, bytes, from, length);
            }
        } else if (index == plainStart) {
            start(index, bytes, from, length);
        } else if (!rows.pass(index)) {
            text(index, bytes, from, length);
        }
    }

    /** Takes a value of few ASCII characters with no space around it that does not stand for a missing one; whether it is such. */
    private boolean words(int index, byte[] bytes, int from, int length) {
        if (length == 0 || length > ByteCodes.INLINE) {
            return false;
        }
        long low = ByteCodes.low(bytes, from, length);
        long high = ByteCodes.high(bytes, from, length);
        if ((low & 0xFF) <= ' ' || bytes[from + length - 1] <= ' ' || Words.beyondAscii(low | high) != 0) {
            return false;
        }
        if (((missingLengths >>> length) & 1) != 0 && missing.get(bytes, from, length) != ByteCodes.UNKNOWN) {
            return false;
        }
        rows.words(index, low, high);
        return true;
    }

    /** Whether a text can be that of a plain value. */
    private static boolean isShort(String text) {
        return !text.isEmpty()
                && text.length() <= ByteCodes.INLINE
                && text.chars().allMatch(c -> c > 0 && c < 0x80);
    }

    private void coded(ByteCodes known, int index, byte[] bytes, int from, int length) {
        int meaning = known.get(bytes, from, length);
        if (meaning != ByteCodes.UNKNOWN) {
            rows.known(index, meaning);
            return;
        }
        text(index, bytes, from, length);
        meaning = rows.meaning(index);
        if (meaning != ByteCodes.UNKNOWN) {
            known.put(bytes, from, length, meaning);
        }
    }

    private void start(int index, byte[] bytes, int from, int length) {
        long time = rows.plainTimes().plain(bytes, from, length);
        if (time == TimeParser.UNREADABLE) {
            text(index, bytes, from, length);
        } else {
            rows.started(index, time);
        }
    }

    private void text(int index, byte[] bytes, int from, int length) {
        Characters given = characters.of(bytes, from, length);
        rows.field(index, given.array(), 0, given.length());
    }

    @Override
    public boolean end() {
        return rows.end();
    }

    @Override
    public void abandon() {
        rows.abandon();
    }
}
