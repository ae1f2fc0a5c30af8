package dev.journey.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;

/**
 * A few colours for a terminal: headings bold, verdicts red, green and yellow. Picocli decides whether there are any: none where the
 * output is no terminal, or {@code NO_COLOR} is set.
 */
final class Colours {
    /** The first word of a verdict's line, and its style. */
    private static final Map<String, String> VERDICTS = Map.of("FAIL", "31;1", "ok", "32", "~", "33");

    private static final String HEADING = "1";
    private static final String FAILURE = "31;1";
    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    private Colours() {}

    /** A text with its headings and verdicts coloured; the text itself where there are no colours. */
    static String text(String text, Ansi ansi) {
        if (!ansi.enabled()) {
            return text;
        }
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                        .mapToObj(i -> isHeading(lines, i) ? styled(lines.get(i), HEADING) : verdict(lines.get(i)))
                        .collect(Collectors.joining("\n"))
                + (text.endsWith("\n") ? "\n" : "");
    }

    /** The name of the command before a failure. */
    static String failure(String name, Ansi ansi) {
        return ansi.enabled() ? styled(name, FAILURE) : name;
    }

    /** A line that begins a block of lines which are set in. */
    private static boolean isHeading(List<String> lines, int at) {
        boolean begins = at == 0 || lines.get(at - 1).isEmpty();
        boolean setIn = at + 1 < lines.size() && lines.get(at + 1).startsWith(" ");
        boolean title = at == 0 && lines.size() > 1;
        return begins && (setIn || title) && !lines.get(at).isEmpty() && isHeading(lines.get(at));
    }

    private static boolean isHeading(String line) {
        return !line.startsWith(" ") && !VERDICTS.containsKey(firstWord(line));
    }

    private static String verdict(String line) {
        String word = firstWord(line);
        String style = VERDICTS.get(word);
        return style == null ? line : styled(word, style) + line.substring(word.length());
    }

    private static String firstWord(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    private static String styled(String text, String style) {
        return ESCAPE + style + "m" + text + RESET;
    }
}
