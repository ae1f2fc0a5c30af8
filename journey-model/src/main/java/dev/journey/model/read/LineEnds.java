package dev.journey.model.read;

/** Counts the ends of lines: LF, CR, and CR LF as one. */
final class LineEnds {
    private boolean afterReturn;

    /** Line ends in a text that stands alone. */
    static long in(char[] chars, int from, int length) {
        return new LineEnds().next(chars, from, length);
    }

    /** One that goes on from here by itself. */
    LineEnds copy() {
        LineEnds copy = new LineEnds();
        copy.afterReturn = afterReturn;
        return copy;
    }

    /** Line ends in the next stretch of a text; a CR LF may be cut in two by the stretches. */
    long next(char[] chars, int from, int length) {
        long ends = 0;
        boolean wasReturn = afterReturn;
        for (int i = from; i < from + length; i++) {
            char c = chars[i];
            if (c > '\r') {
                wasReturn = false;
            } else {
                ends += c == '\r' || (c == '\n' && !wasReturn) ? 1 : 0;
                wasReturn = c == '\r';
            }
        }
        afterReturn = wasReturn;
        return ends;
    }
}
