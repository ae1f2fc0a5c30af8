package dev.journey.model.read;

import java.util.Collection;
import java.util.Locale;

/** Texts of this room about XES. */
final class XesMessages {
    private XesMessages() {}

    /** The parser's own words are left out: they come in the language of the machine. */
    static String syntax(String source, long line, long column) {
        return source + " is not well-formed XML in line " + line + ", column " + column + ": get the file again.";
    }

    static String noLog(String source, String root) {
        return source + " is XML and no XES: it begins with <" + root + ">, and XES with <log>.";
    }

    static String charset(String source, String declared) {
        return source + " says that it is written in " + declared
                + ", which is not known here: name its charset (such as UTF-8) under file.charset in the mapping.";
    }

    static String doctype(String source) {
        return source + " has a DOCTYPE, which XES does not need and which is not read: remove it.";
    }

    static String tooDeep(String source, long line, int limit) {
        return source + " has elements more than " + limit + " deep in line " + line + ": XES has no such.";
    }

    static String longToken(String source, long line, int limit) {
        return String.format(
                Locale.ROOT,
                "%s has a tag or a text of more than %,d characters after line %d: look for a quote that is not closed.",
                source,
                limit,
                line);
    }

    static String largeTraces(long count, int part, int mostOpen) {
        return String.format(
                Locale.ROOT,
                "%,d %s more than %,d events and %s not in the order of time (or %s more than %,d starts open at once): there a start was"
                        + " joined with its complete only where they stand near each other in the file.",
                count,
                count == 1 ? "trace has" : "traces have",
                part,
                count == 1 ? "is" : "are",
                count == 1 ? "has" : "have",
                mostOpen);
    }

    static String noEvents(String source) {
        return source + " has no events: check the export.";
    }

    static String pairs(long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s of a start and its complete %s joined, each into one step.",
                count,
                count == 1 ? "pair" : "pairs",
                count == 1 ? "was" : "were");
    }

    static String openStarts(long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s no complete: a step without end each.",
                count,
                count == 1 ? "start has" : "starts have");
    }

    static String openCompletes(long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s no start: a step of no length each.",
                count,
                count == 1 ? "complete has" : "completes have");
    }

    static String defaults(String key, long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s \"%s\" from the log's global attributes.",
                count,
                count == 1 ? "event or trace took" : "events or traces took",
                key);
    }

    static String outside(long count) {
        return String.format(
                Locale.ROOT, "%,d %s outside of any trace.", count, count == 1 ? "event stands" : "events stand");
    }

    static String nested(Collection<String> names) {
        return "Nested attributes and lists that nothing was made of: " + String.join(", ", names)
                + ". To keep one, name it under columns.other in a mapping.";
    }

    static String format(String encoding) {
        return "XES, " + encoding;
    }
}
