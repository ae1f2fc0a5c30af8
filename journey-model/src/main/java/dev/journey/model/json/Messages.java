package dev.journey.model.json;

import java.util.Collection;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String at(Place place, String fault) {
        String pointer = place.pointer().isEmpty() ? "the top" : place.pointer();
        return place.source() + ", line " + place.line() + ", column " + place.column() + " (" + pointer + "): "
                + fault;
    }

    static String syntax(String detail) {
        return "this is not JSON: " + detail + ".";
    }

    static String twice(String name) {
        return "the key \"" + name + "\" stands twice: keep one.";
    }

    static String more() {
        return "there is more after the end of the JSON value: remove it.";
    }

    static String empty() {
        return "there is nothing here: a JSON object is needed.";
    }

    static String wrongType(String given, String wanted) {
        return given + " where " + wanted + " is needed.";
    }

    static String required(String name) {
        return "the key \"" + name + "\" is missing: add it.";
    }

    static String notOneOf(String given, Collection<String> allowed) {
        return "\"" + given + "\" is not one of " + String.join(", ", allowed) + ".";
    }

    static String tooLarge(String given) {
        return given + " is too large for a number.";
    }

    static String notWhole(String given) {
        return given + " is not a whole number.";
    }

    static String notFinite(String name, double given) {
        return "\"" + name + "\" was given " + given
                + ": only finite numbers can be written; leave it out and say why.";
    }
}
