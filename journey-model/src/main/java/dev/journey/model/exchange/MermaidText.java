package dev.journey.model.exchange;

import dev.journey.model.exchange.Sketch.Share;
import dev.journey.model.graph.JourneyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the kinds of Mermaid text have in common: lines, comments, a title, character codes, shares in labels. */
final class MermaidText {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*---\\R(.*?)\\R---\\s*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("#(\\d{1,7});");
    private static final Pattern SHARE = Pattern.compile(
            "(?:n\\s*=\\s*(?<count>\\d{1,18})|(?<percent>\\d+(?:\\.\\d+)?)\\s*%|(?<part>[01](?:\\.\\d+)?(?:E-?\\d+)?|\\d\\.\\d+E-\\d+))"
                    + "(?:\\s+(?<rest>.*))?");

    private MermaidText() {}

    /** A line and its number. */
    record Line(int number, String text) {}

    static Import read(String text, String source) {
        Matcher front = FRONT_MATTER.matcher(text);
        boolean fronted = front.find();
        Optional<String> title = fronted ? Mermaid.title(front.group(1).lines().toList()) : Optional.empty();
        List<Line> lines = lines(text, fronted ? (int) front.group().lines().count() : 0);
        String first = lines.isEmpty() ? "" : lines.get(0).text();
        if (first.matches("(?:flowchart|graph)(?:[\\s;].*)?")) {
            return MermaidFlowchart.read(lines, title.orElse(source));
        }
        if (first.equals("journey")) {
            return MermaidJourney.read(lines, title.orElse(source));
        }
        throw new JourneyException(Messages.subject(source), List.of(Messages.notMermaid(source)));
    }

    /** Without blank lines, comments and directives. */
    private static List<Line> lines(String text, int skipped) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (number > skipped && !line.isEmpty() && !line.startsWith("%%")) {
                lines.add(new Line(number, line));
            }
        }
        return lines;
    }

    /** Without the quotes around it and with characters in place of their codes. */
    static String unescape(String given) {
        String text = given.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        text = text.replace("#quot;", "\"").replaceAll("<br\\s*/?>", " ");
        return CODE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String code) {
        int point = Integer.parseInt(code);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "#" + code + ";";
    }

    /** Reads {@code 0.3}, {@code 30%}, {@code n=12}, each alone or before a text; everything else is text. */
    static Mermaid.Label label(String given) {
        String text = unescape(given).strip();
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            return new Mermaid.Label(Share.UNKNOWN, text);
        }
        String rest = Optional.ofNullable(share.group("rest")).orElse("");
        if (share.group("count") != null) {
            return new Mermaid.Label(Share.counted(Long.parseLong(share.group("count"))), rest);
        }
        if (share.group("percent") != null) {
            return new Mermaid.Label(Share.of(Double.parseDouble(share.group("percent")) / 100), rest);
        }
        double part = Double.parseDouble(share.group("part"));
        boolean plainWords = !rest.isEmpty() && !share.group("part").contains(".");
        return part > 1 || plainWords
                ? new Mermaid.Label(Share.UNKNOWN, text)
                : new Mermaid.Label(Share.of(part), rest);
    }
}
