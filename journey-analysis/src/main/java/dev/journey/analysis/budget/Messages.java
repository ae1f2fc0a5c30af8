package dev.journey.analysis.budget;

import java.math.BigDecimal;
import java.util.List;

/** Texts of this room. */
final class Messages {
    static final String NO_LIMIT =
            "This limit limits nothing: give atMost, atLeast or both, or for a list \"new\": \"none\".";
    static final String NEW_WITHOUT_LIST = "\"new\" is about the entries of a list: name it with \"each\".";
    static final String WHERE_WITHOUT_LIST = "\"where\" chooses entries of a list: name it with \"each\".";
    static final String NO_FIGURE = "Name the figure that is limited: \"figure\": \"misplacedShare\".";
    static final String NO_BOUND = "Give \"above\", \"below\" or both.";
    static final String NO_BASELINE =
            "A limit is about what is new, and there is nothing to compare with: give the earlier report as JSON.";

    static final String CLAIM_WITHOUT_LIMIT =
            "This claim says nothing that can be measured: give atLeast, atMost or both.";

    private Messages() {}

    static String schema(String given) {
        return "The schema \"" + given + "\" is not known: this version reads \"" + Budget.SCHEMA + "\".";
    }

    static String unknownKey(String key, String known) {
        return "There is no key \"" + key + "\" here. Keys: " + known + ".";
    }

    static String claimsSchema(String given) {
        return "The schema \"" + given + "\" is not known: this version reads \"" + Claims.SCHEMA + "\".";
    }

    static String noFigure(String path, String missing, List<String> names, List<String> near) {
        return "There is no figure \"" + path + "\": \"" + missing + "\" is not among "
                + String.join(", ", names.subList(0, Math.min(12, names.size())))
                + (names.size() > 12 ? ", ..." : "") + "."
                + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?");
    }

    static String notANumber(String path) {
        return "The figure \"" + path + "\" is not a number: go on to one of its members.";
    }

    static String noList(String path) {
        return "\"" + path + "\" is not a list: \"each\" names one, for example paths or stressTransfers.";
    }

    static String value(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new java.math.MathContext(4));
        return rounded.compareTo(BigDecimal.ZERO) == 0
                ? "0"
                : rounded.stripTrailingZeros().toPlainString();
    }
}
