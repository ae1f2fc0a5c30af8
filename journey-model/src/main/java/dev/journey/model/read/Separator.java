package dev.journey.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the separator of a delimited text by its first rows.
 *
 * <p>Each of tab, semicolon, bar and comma is tried on the first rows, quotes respected. The one chosen splits the first row
 * and gives the most rows as many fields as the first; then the one that gives more fields; then the first in this order,
 * which is that of how rarely they stand in text. So commas in the text of a semicolon file do not mislead: the first row
 * has none, or the rows disagree.
 */
final class Separator {
    private static final char[] CANDIDATES = {'\t', ';', '|', ','};
    private static final int ROWS = 200;

    /** How a first line for Excel begins, which says the separator and is no row. */
    static final String SAYS = "sep=";

    private final char separator;
    private final List<Integer> counts = new ArrayList<>();
    private int fields = 1;
    private boolean blank = true;
    private boolean fieldStart = true;
    private boolean quoted;
    private boolean justClosed;

    private Separator(char separator) {
        this.separator = separator;
    }

    /** The separator that a first line for Excel says; empty where there is no such line. */
    static Optional<Character> said(String text) {
        int at = SAYS.length();
        boolean says = text.length() > at
                && text.startsWith(SAYS)
                && new String(CANDIDATES).indexOf(text.charAt(at)) >= 0
                && (text.length() == at + 1 || text.charAt(at + 1) == '\r' || text.charAt(at + 1) == '\n');
        return says ? Optional.of(text.charAt(at)) : Optional.empty();
    }

    /**
     * Detects; a comma where nothing separates.
     *
     * @param whole whether the text is complete; else its last row may be cut and is left out
     */
    static char detect(String text, boolean whole) {
        Separator best = new Separator(',');
        for (char candidate : CANDIDATES) {
            Separator tried = new Separator(candidate).count(text, whole);
            if (tried.first() > 1 && tried.isBetterThan(best)) {
                best = tried;
            }
        }
        return best.separator;
    }

    private boolean isBetterThan(Separator other) {
        int byShare = Double.compare(agreeing(), other.agreeing());
        return byShare > 0 || (byShare == 0 && first() > other.first());
    }

    private int first() {
        return counts.isEmpty() ? 1 : counts.get(0);
    }

    /** The share of rows with as many fields as the first. */
    private double agreeing() {
        long alike = counts.stream().filter(count -> count == first()).count();
        return counts.isEmpty() ? 0 : alike / (double) counts.size();
    }

    private Separator count(String text, boolean whole) {
        for (int i = 0; i < text.length() && counts.size() < ROWS; i++) {
            take(text.charAt(i));
        }
        if (whole || counts.isEmpty()) {
            endRow();
        }
        return this;
    }

    private void take(char c) {
        boolean closedBefore = justClosed;
        justClosed = false;
        if (quoted) {
            quoted = c != '"';
            justClosed = !quoted;
        } else if (c == '\n' || c == '\r') {
            endRow();
        } else if (c == separator) {
            fields++;
            fieldStart = true;
            blank = false;
        } else {
            quoted = c == '"' && (fieldStart || closedBefore);
            fieldStart = false;
            blank &= c <= ' ';
        }
    }

    private void endRow() {
        if (!blank) {
            counts.add(fields);
        }
        fields = 1;
        blank = true;
        fieldStart = true;
    }
}
