package dev.journey.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of at most 100 columns. A cell that does not fit is cut in the middle and shows an ellipsis. */
final class Page {
    static final int WIDTH = 100;

    /** Widths of right-aligned cells; the last cell takes what is left and is left-aligned. */
    static final int[] PATH_COLUMNS = {7, 9, 11, 8, 10};

    static final int[] PAIR_COLUMNS = {9, 8, 9};
    static final int[] STRESS_COLUMNS = {7, 9, 11, 10};

    private static final String ELLIPSIS = " … ";
    private static final String ARROW = " > ";
    private static final String GAP = "   ";

    private final List<String> lines = new ArrayList<>();

    void line(String text) {
        lines.add(fit(text, WIDTH));
    }

    void heading(String text) {
        lines.add("");
        line(text);
    }

    /** A label and what belongs to it; runs on below itself. */
    void entry(String label, String text) {
        List<String> wrapped = wrap(text, WIDTH - 22);
        line("  " + pad(label, 20) + wrapped.get(0));
        wrapped.subList(1, wrapped.size()).forEach(more -> line(" ".repeat(22) + more));
    }

    /** One line of a table that ends with a path; the path may run on for one more line, and steps in its middle are cut. */
    void row(int[] widths, List<String> steps, String... cells) {
        int room = WIDTH - Arrays.stream(widths).sum() - GAP.length();
        String path = String.join(ARROW, steps);
        for (int left = 1; left < steps.size() - 1 && wrap(path, room).size() > 2; left++) {
            int head = (steps.size() - left) * 2 / 3;
            path = String.join(ARROW, steps.subList(0, head)) + ARROW + "[" + left + " more]" + ARROW
                    + String.join(ARROW, steps.subList(head + left, steps.size()));
        }
        String[] all = Arrays.copyOf(cells, cells.length + 1);
        all[cells.length] = path;
        row(widths, all);
    }

    /** One line of a table; the last cell may run on for one more line. */
    void row(int[] widths, String... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            row.append(" ".repeat(Math.max(0, widths[i] - cells[i].length()))).append(cells[i]);
        }
        row.append(GAP);
        List<String> last = wrap(cells[widths.length], WIDTH - row.length());
        line(row + last.get(0));
        if (last.size() > 1) {
            line(" ".repeat(row.length()) + String.join(" ", last.subList(1, last.size())));
        }
    }

    /** A bullet; runs on below itself. */
    static List<String> bullet(String text) {
        List<String> wrapped = wrap(text, WIDTH - 4);
        List<String> bulleted = new ArrayList<>();
        for (String part : wrapped) {
            bulleted.add((bulleted.isEmpty() ? "  - " : "    ") + part);
        }
        return bulleted;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String fit(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int kept = width - ELLIPSIS.length();
        int head = kept * 2 / 3;
        return text.substring(0, head) + ELLIPSIS + text.substring(text.length() - (kept - head));
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
