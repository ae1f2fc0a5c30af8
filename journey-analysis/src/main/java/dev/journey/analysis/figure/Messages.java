package dev.journey.analysis.figure;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String share(long part, long whole) {
        return "Share " + part + " of " + whole + ": the part must lie in [0, whole].";
    }

    static String probability(double given) {
        return "Probability " + given + ": it must lie in [0, 1].";
    }

    static String notFinite(double given) {
        return "Figure " + given + ": it must be finite; a figure that is not known is absent with a reason.";
    }

    static String negative(long given) {
        return "Value " + given + ": a distribution takes values not below 0.";
    }

    static String interval(double value, double low, double high) {
        return "Estimate " + value + " in [" + low + ", " + high + "]: the interval must be finite and hold the value.";
    }

    static String confidence(double given) {
        return "Confidence " + given + ": it must lie in (0, 1), such as 0.9.";
    }

    static String noReason() {
        return "A figure cannot be absent without a reason: say what is missing.";
    }
}
