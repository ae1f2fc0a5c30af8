package dev.journey.model.graph;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A journey that cannot be: everything that is wrong with it, at once. */
public final class JourneyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ImmutableList<String> faults;

    /**
     * With these faults.
     *
     * @param subject what they are the faults of, such as {@code Journey "Laptop"}
     * @param faults one sentence each
     */
    public JourneyException(String subject, List<String> faults) {
        super(Messages.all(subject, faults));
        this.faults = ImmutableList.copyOf(faults);
    }

    /** With one fault and what it came from. */
    public JourneyException(String fault, Throwable cause) {
        super(fault, cause);
        this.faults = ImmutableList.of(fault);
    }

    /** Each says what was given, what is allowed, and what to do. */
    public List<String> faults() {
        return faults;
    }
}
