package dev.journey.model.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts of this room about packed sources. */
final class PackedMessages {
    private PackedMessages() {}

    static String notUnpacked(String source, String packing) {
        return source + " is packed with " + packing + ", which is not unpacked here: unpack it, or use gzip or zip.";
    }

    static String packedTwice(String source, String packing) {
        return source + " is packed twice (" + packing + " inside): unpack it once.";
    }

    static String truncated(String source, String packing, long unpacked) {
        return String.format(
                Locale.ROOT,
                "%s is cut off: its %s data ends too early, after %,d unpacked bytes. Get the file again.",
                source,
                packing,
                unpacked);
    }

    static String damaged(String source, String packing, long unpacked, @Nullable String fault) {
        return String.format(
                Locale.ROOT,
                "%s is damaged: its %s data cannot be unpacked after %,d bytes (%s). Get the file again.",
                source,
                packing,
                unpacked,
                fault);
    }

    static String tooLarge(String source, long limit) {
        return String.format(
                Locale.ROOT, "%s holds more than %,d bytes when unpacked: unpack it yourself.", source, limit);
    }

    static String bomb(String source, long unpacked, long packed, long ratio) {
        return String.format(
                Locale.ROOT,
                "%s grows without measure: %,d bytes came of %,d, more than %d for each."
                        + " If it is no zip bomb, unpack it yourself.",
                source,
                unpacked,
                packed,
                ratio);
    }

    static String noMember(String source) {
        return source + " is a zip archive without a file in it: check the export.";
    }

    static String severalMembers(String source, String first, String second) {
        return source + " is a zip archive with several files (" + first + ", " + second
                + "): give one of them, unpacked or in an archive of its own.";
    }

    static String link(String source, String member) {
        return source + " holds a symbolic link (" + member + ") and no log: put the file itself into the archive.";
    }

    static String format(String inner, String packing) {
        return inner + ", in " + packing;
    }
}
