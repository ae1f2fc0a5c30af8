package dev.journey.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of at most 100 columns. What does not fit is cut in the middle and shows an ellipsis. */
final class Page {
    static final int WIDTH = 100;

    /** Widths of right-aligned cells; the last cell takes what is left and is left-aligned. */
    static final int[] PATH_COLUMNS = {7, 9, 12, 8, 10};

    /** With working time beside elapsed time. */
    static final int[] PATH_COLUMNS_IN_BOTH = {7, 9, 12, 8, 10, 10};

    static final int[] PAIR_COLUMNS = {9, 8, 9};
    static final int[] LEVER_COLUMNS = {9, 12};
    static final int[] STRESS_COLUMNS = {7, 10, 12, 10};
    static final int[] STRESS_COLUMNS_IN_BOTH = {7, 10, 12, 10, 10};
    static final int[] DRAWN_STRESS_COLUMNS = {7, 10, 8, 12};
    static final int[] INFLUENCE_COLUMNS = {9, 9, 9, 19};

    private static final String ELLIPSIS = " … ";
    private static final String ARROW = " > ";
    private static final char UNBROKEN = '\u00A0';
    private static final String GAP = "   ";
    private static final int LABEL = 22;
    private static final int WIDE_LABEL = 42;
    private static final int MOST_ENTRY_LINES = 3;

    private final List<String> lines = new ArrayList<>();

    void line(String text) {
        lines.add(fit(TextWidth.harmless(text), WIDTH).replace(UNBROKEN, ' '));
    }

    void heading(String text) {
        lines.add("");
        line(text);
    }

    /** A label and what belongs to it; runs on below itself. */
    void entry(String label, String text) {
        entry(label, text, LABEL);
    }

    /** The same with room for a label that says more. */
    void wideEntry(String label, String text) {
        entry(label, text, WIDE_LABEL);
    }

    private void entry(String label, String text, int labelWidth) {
        List<String> wrapped = wrap(text, WIDTH - labelWidth - 2, MOST_ENTRY_LINES);
        line("  " + padded(label, labelWidth) + wrapped.get(0));
        wrapped.subList(1, wrapped.size()).forEach(more -> line(" ".repeat(labelWidth + 2) + more));
    }

    /** One line of a table that ends with a path; the path may run on for one more line, and steps in its middle are cut. */
    void pathRow(int[] widths, List<String> steps, String... cells) {
        int room = room(widths);
        String path = String.join(ARROW, steps);
        for (int left = 1;
                left < steps.size() - 1 && wrap(path, room, Integer.MAX_VALUE).size() > 2;
                left++) {
            int head = (steps.size() - left + 1) / 2;
            path = String.join(ARROW, steps.subList(0, head)) + ARROW + "[" + left + UNBROKEN + "more]" + ARROW
                    + String.join(ARROW, steps.subList(head + left, steps.size()));
        }
        List<String> wrapped = wrap(path, room, 2);
        String start = cells(widths, cells);
        line(start + wrapped.get(0));
        wrapped.subList(1, wrapped.size()).forEach(more -> line(" ".repeat(WIDTH - room) + more));
    }

    /** One line of a table that ends with a pair; where the pair does not fit, each name gets half of the room. */
    void pairRow(int[] widths, String from, String to, String... cells) {
        int room = room(widths) - ARROW.length();
        String first = fit(TextWidth.harmless(from), Math.max(room / 2, room - TextWidth.of(to)));
        line(cells(widths, cells) + first + ARROW + fit(TextWidth.harmless(to), room - TextWidth.of(first)));
    }

    /** One line of a table. */
    void row(int[] widths, String last, String... cells) {
        line(cells(widths, cells) + last);
    }

    int size() {
        return lines.size();
    }

    /** A bullet; runs on below itself. */
    static List<String> bullet(String text, int mostLines) {
        List<String> bulleted = new ArrayList<>();
        for (String part : wrap(text, WIDTH - 4, mostLines)) {
            bulleted.add((bulleted.isEmpty() ? "  - " : "    ") + part);
        }
        return bulleted;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static int room(int[] widths) {
        return WIDTH - Arrays.stream(widths).sum() - GAP.length();
    }

    private static String cells(int[] widths, String... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            row.append(" ".repeat(Math.max(0, widths[i] - cells[i].length()))).append(cells[i]);
        }
        return row + GAP;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The text, or its beginning and its end around an ellipsis. */
    static String fit(String text, int width) {
        if (TextWidth.of(text) <= width) {
            return text;
        }
        int kept = width - ELLIPSIS.length();
        String head = TextWidth.head(text, kept * 2 / 3);
        return head + ELLIPSIS + TextWidth.tail(text, kept - TextWidth.of(head));
    }

    /** Breaks at blanks; the last of the lines that there may be is cut. */
    private static List<String> wrap(String text, int width, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : TextWidth.harmless(text).split(" ", -1)) {
            boolean full = TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > width;
            if (line.length() > 0 && full && lines.size() < mostLines - 1) {
                lines.add(fit(line.toString(), width));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(fit(line.toString(), width));
        return lines;
    }
}
