package dev.journey.model.exchange;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart what looks like XML and is none: attribute values without quotes and with blanks in them, elements that are not
 * closed, texts with loose signs. Knows the five named entities and character codes, and resolves nothing else.
 */
final class TagSoup {
    /** Quotes count where they follow an equals sign only: a name without quotes may have an apostrophe in it. */
    private static final Pattern TAG = Pattern.compile(
            "<(?<close>/?)(?<name>[A-Za-z][\\w:.-]*)" + "(?<rest>(?:=\\s*+\"[^\"]*+\"|=\\s*+'[^']*+'|=|[^<>=]++)*+)>");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<name>[A-Za-z_][\\w:.-]*)\\s*=\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')?");
    private static final Pattern CODE = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private TagSoup() {}

    /** An opening tag and the text up to the next tag of any kind. */
    record Tag(String name, Map<String, String> attributes, String text, int line) {}

    /** The opening tags, in order, with names in lower case. */
    static List<Tag> tags(String soup) {
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(soup);
        int line = 1;
        int counted = 0;
        boolean more = tag.find();
        while (more) {
            line += lines(soup, counted, tag.start());
            counted = tag.start();
            String name = tag.group("name");
            String rest = tag.group("rest").strip();
            boolean opens = tag.group("close").isEmpty();
            int start = tag.end();
            more = tag.find();
            if (opens) {
                String text = soup.substring(start, more ? tag.start() : soup.length());
                tags.add(new Tag(name.toLowerCase(Locale.ROOT), attributes(rest), unescape(text), line));
            }
        }
        return tags;
    }

    private static Map<String, String> attributes(String rest) {
        String all = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        Matcher attribute = ATTRIBUTE.matcher(all);
        boolean more = attribute.find();
        while (more) {
            String name = attribute.group("name").toLowerCase(Locale.ROOT);
            String quoted = attribute.group("double") == null ? attribute.group("single") : attribute.group("double");
            int start = attribute.end();
            more = attribute.find();
            String value = quoted == null ? all.substring(start, more ? attribute.start() : all.length()) : quoted;
            attributes.put(name, unescape(value));
        }
        return attributes.buildKeepingLast();
    }

    private static String unescape(String text) {
        return CODE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match)))
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String character(MatchResult code) {
        if (code.group(3) != null) {
            return ENTITIES.getOrDefault(code.group(3), "");
        }
        int point = code.group(1) != null ? Integer.parseInt(code.group(1)) : Integer.parseInt(code.group(2), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : code.group();
    }

    private static int lines(String soup, int from, int to) {
        return (int) soup.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
