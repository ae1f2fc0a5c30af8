package dev.journey.model.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a statement of a flowchart apart: {@code a[One] & b -->|0.3| c}. */
final class MermaidScanner {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_]+(?:[.-][\\p{L}\\p{N}_]+)*");
    private static final Pattern ATTRIBUTES = Pattern.compile("@\\{(?<all>(?:\"[^\"]*+\"|[^}\"]++)*+)}");
    private static final Pattern STYLE = Pattern.compile(":::[\\w-]+");
    private static final Pattern LINK = Pattern.compile(
            "(?<line><?(?:-{2,}[>xo-]|={2,}[>xo=]|-\\.+->?|~{3,}))(?:\\s*\\|(?<text>\"[^\"]*\"|[^|]*)\\|)?");
    private static final Pattern WORDED =
            Pattern.compile("<?(?:--|==|-\\.)\\s+(?<text>\"[^\"]*\"|.*?)\\s*(?<line>-{2,}[>xo-]|={2,}[>xo=]|\\.+->?)");
    private static final String[][] SHAPES = {
        {"(((", ")))"},
        {"((", "))"},
        {"([", "])"},
        {"[[", "]]"},
        {"[(", ")]"},
        {"[/", "/]"},
        {"[/", "\\]"},
        {"[\\", "\\]"},
        {"[\\", "/]"},
        {"[", "]"},
        {"(", ")"},
        {"{{", "}}"},
        {"{", "}"},
        {">", "]"},
    };

    private final String text;
    private int at;

    MermaidScanner(String text) {
        this.text = text;
    }

    /** A node as it is mentioned; what it says only where it says something. */
    record Shape(String id, Optional<String> kind, Optional<String> text) {}

    /** A line between nodes, and what stands at it. */
    record Link(String line, String text) {}

    boolean atEnd() {
        blanks();
        return at == text.length();
    }

    /** One node, or several with {@code &} between them. */
    Optional<List<Shape>> nodes() {
        List<Shape> shapes = new ArrayList<>();
        do {
            blanks();
            Optional<String> id = match(ID).map(Matcher::group);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            Shape shape = shape(id.get());
            shapes.add(shape);
            match(STYLE);
            blanks();
        } while (take("&"));
        return Optional.of(shapes);
    }

    Optional<Link> link() {
        blanks();
        Optional<Matcher> link = match(LINK).or(() -> match(WORDED));
        return link.map(found -> new Link(
                found.group("line"), Optional.ofNullable(found.group("text")).orElse("")));
    }

    private Shape shape(String id) {
        Optional<Matcher> attributes = match(ATTRIBUTES);
        if (attributes.isPresent()) {
            String all = attributes.get().group("all");
            return new Shape(id, Optional.of(attribute(all, "shape").orElse("rect")), attribute(all, "label"));
        }
        for (String[] brackets : SHAPES) {
            Optional<String> inside = inside(brackets[0], brackets[1]);
            if (inside.isPresent()) {
                return new Shape(id, Optional.of(brackets[0]), inside);
            }
        }
        return new Shape(id, Optional.empty(), Optional.empty());
    }

    private static Optional<String> attribute(String all, String name) {
        Matcher found = Pattern.compile("\\b" + name + "\\s*:\\s*(\"[^\"]*\"|[^,}\\s]+)")
                .matcher(all);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private Optional<String> inside(String opening, String closing) {
        if (!text.startsWith(opening, at)) {
            return Optional.empty();
        }
        int start = at + opening.length();
        boolean quoted = text.startsWith("\"", start);
        int end = quoted ? text.indexOf("\"", start + 1) + 1 : text.indexOf(closing, start);
        if (end <= start || !text.startsWith(closing, end)) {
            return Optional.empty();
        }
        at = end + closing.length();
        return Optional.of(text.substring(start, end));
    }

    private Optional<Matcher> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    private boolean take(String token) {
        boolean there = text.startsWith(token, at);
        at += there ? token.length() : 0;
        return there;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
