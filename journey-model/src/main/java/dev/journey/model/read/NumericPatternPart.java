package dev.journey.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of a pattern made of numbers and literals.
 *
 * @param target which of year, month, day, hour, minute, second a number is
 * @param least digits
 * @param most digits
 */
record NumericPatternPart(Kind kind, int target, int least, int most, char literal) {
    private static final String TARGETS = "uMdHms";

    /** What a part is. */
    enum Kind {
        NUMBER,
        FRACTION,
        OFFSET,
        LITERAL
    }

    boolean isOffset() {
        return kind == Kind.OFFSET;
    }

    /** Whether an offset is written without a colon. */
    boolean isShortOffset() {
        return most == 2;
    }

    /** Whether a year has two digits, which stand for 2000 to 2099. */
    boolean isShortYear() {
        return target == 0 && most == 2;
    }

    /** The parts, or nothing where the pattern has other letters, optional sections, or numbers without a clear end. */
    static Optional<List<NumericPatternPart>> of(String pattern) {
        List<NumericPatternPart> parts = new ArrayList<>();
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            int run = c == '\''
                    ? quoted(pattern, i, parts)
                    : isLetter(c) ? letters(pattern, i, parts) : literal(c, parts);
            if (run == 0) {
                return Optional.empty();
            }
            i += run;
        }
        return isClear(parts) ? Optional.of(List.copyOf(parts)) : Optional.empty();
    }

    private static int quoted(String pattern, int start, List<NumericPatternPart> parts) {
        int end = pattern.indexOf('\'', start + 1);
        boolean doubled = end >= 0 && end + 1 < pattern.length() && pattern.charAt(end + 1) == '\'';
        if (end <= start + 1 || doubled) {
            return 0;
        }
        pattern.substring(start + 1, end).chars().forEach(c -> literal((char) c, parts));
        return end + 1 - start;
    }

    private static int literal(char c, List<NumericPatternPart> parts) {
        if ("[]{}#".indexOf(c) >= 0) {
            return 0;
        }
        parts.add(new NumericPatternPart(Kind.LITERAL, -1, 0, 0, c));
        return 1;
    }

    private static int letters(String pattern, int start, List<NumericPatternPart> parts) {
        char letter = pattern.charAt(start) == 'y' ? 'u' : pattern.charAt(start);
        int count = 1;
        while (start + count < pattern.length() && pattern.charAt(start + count) == pattern.charAt(start)) {
            count++;
        }
        Optional<NumericPatternPart> part = part(letter, count);
        part.ifPresent(parts::add);
        return part.isPresent() ? count : 0;
    }

    private static Optional<NumericPatternPart> part(char letter, int count) {
        int target = TARGETS.indexOf(letter);
        boolean year = target == 0 && (count == 2 || count == 4);
        boolean number = target > 0 && count <= 2;
        if (year || number) {
            return Optional.of(new NumericPatternPart(Kind.NUMBER, target, count, Math.max(2, count), ' '));
        }
        if (letter == 'S' && count <= 9) {
            return Optional.of(new NumericPatternPart(Kind.FRACTION, -1, count, count, ' '));
        }
        boolean offset = letter == 'X' && (count == 2 || count == 3);
        return offset ? Optional.of(new NumericPatternPart(Kind.OFFSET, -1, count, count, ' ')) : Optional.empty();
    }

    /** A number of open length must not be followed by another number, and each stands once, the larger ones all there. */
    private static boolean isClear(List<NumericPatternPart> parts) {
        for (int i = 1; i < parts.size(); i++) {
            NumericPatternPart before = parts.get(i - 1);
            if (before.least < before.most && parts.get(i).kind != Kind.LITERAL) {
                return false;
            }
        }
        long seen = 0;
        for (NumericPatternPart part : parts) {
            int bit = part.kind == Kind.NUMBER ? part.target : TARGETS.length() + part.kind.ordinal();
            if (part.kind != Kind.LITERAL && (seen & (1L << bit)) != 0) {
                return false;
            }
            seen |= 1L << bit;
        }
        return isWhole((int) (seen & 0b111111), (seen & (1L << (TARGETS.length() + Kind.FRACTION.ordinal()))) != 0);
    }

    /** Year, month, day; and no minute without the hour, and so on. */
    private static boolean isWhole(int seen, boolean fraction) {
        int clock = seen >> 3;
        boolean nested = clock == 0 || clock == 1 || clock == 3 || clock == 7;
        return (seen & 0b111) == 0b111 && nested && (!fraction || clock == 7);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
