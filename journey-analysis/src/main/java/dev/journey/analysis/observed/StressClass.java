package dev.journey.analysis.observed;

/** How work came to the customer. */
public enum StressClass {
    /** The company said so: do it yourself, call them, come back. */
    EXPLICIT("explicit"),
    /** Nobody said so: chasing, coordinating teams, explaining again. */
    IMPLICIT("implicit"),
    /** The company left the move with the customer, asked nothing, and the customer did nothing. */
    CLOCK_STOP("clockStop");

    private final String key;

    StressClass(String key) {
        this.key = key;
    }

    /** Where no questions are recorded, nothing is known of a question that was not asked. */
    StressClass where(boolean questionsAreRecorded) {
        return this == CLOCK_STOP && !questionsAreRecorded ? EXPLICIT : this;
    }

    /** The field's name in reports. */
    public String key() {
        return key;
    }
}
