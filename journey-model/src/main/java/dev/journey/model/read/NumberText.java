package dev.journey.model.read;

/**
 * Reads decimal numbers: digits, a decimal point, a sign, an exponent. A decimal comma and thousands separators are not
 * read: whether {@code 1,234} is one or a thousand cannot be told.
 */
final class NumberText {
    /** Stands for a text that is no such number. */
    static final double UNREADABLE = Double.NaN;

    /** Up to here a whole number and a power of ten are exact doubles, so that their quotient is rounded once. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private NumberText() {}

    static double parse(Slice text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        int first = negative || (length > 0 && text.charAt(0) == '+') ? 1 : 0;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return parseSlowly(text);
            }
        }
        if (count == 0) {
            return UNREADABLE;
        }
        double value = digits / POWERS[Math.max(0, decimals)];
        return negative ? -value : value;
    }

    private static double parseSlowly(Slice text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
                return UNREADABLE;
            }
        }
        try {
            double value = Double.parseDouble(text.toString());
            return Double.isFinite(value) ? value : UNREADABLE;
        } catch (NumberFormatException e) {
            return UNREADABLE;
        }
    }
}
