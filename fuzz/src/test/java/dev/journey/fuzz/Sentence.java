package dev.journey.fuzz;

/** What a fault must be. */
final class Sentence {
    private Sentence() {}

    /**
     * A fault says something, and on one line unless it is a table.
     *
     * @throws AssertionError when it says nothing
     */
    static void check(RuntimeException fault) {
        String message = fault.getMessage();
        if (message == null || message.isBlank()) {
            throw new AssertionError("a fault without a sentence", fault);
        }
    }

    /** A fault names its place. */
    static void checkPlace(RuntimeException fault, String source) {
        check(fault);
        if (!fault.getMessage().startsWith(source + ", line ")) {
            throw new AssertionError("a fault without a place", fault);
        }
    }
}
