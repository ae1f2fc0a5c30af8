package dev.journey.junit;

import java.nio.file.Path;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String broken(String test, String budget, int failures, int verdicts) {
        return test + " does not keep " + budget + " (" + failures + " of " + verdicts
                + (verdicts == 1 ? " verdict" : " verdicts") + "):";
    }

    static String noJourney(String test, Class<?> returned) {
        return test + " returns " + returned.getSimpleName()
                + ": let it return the Journey that is to keep the budget.";
    }

    static String parameters(String test) {
        return test + " has parameters: a method with a budget has none.";
    }

    static String noConstructor(String test) {
        return test
                + " belongs to a class without a constructor that has no parameters: give it one, or make the method static.";
    }

    static String nothing(String test) {
        return test + " returned null: return the Journey that is to keep the budget.";
    }

    static String noFile(String name, Class<?> test, Path file) {
        return "There is no " + name + ", neither beside " + test.getName() + " on the class path nor as the file "
                + file + ".";
    }

    static String unreadable(String name) {
        return name + " cannot be read: check that it is a readable file in UTF-8.";
    }
}
