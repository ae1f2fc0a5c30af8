package dev.journey.model.log;

import java.util.AbstractList;
import java.util.List;

/** One case: a light view of its steps, made when asked for and not kept. Immutable and thread-safe. */
public final class Case {
    private final EventLog log;
    private final int index;

    Case(EventLog log, int index) {
        this.log = log;
        this.index = index;
    }

    /** Its position in the log. */
    public int index() {
        return index;
    }

    /** The case's id in the source. */
    public String id() {
        return log.caseId(index);
    }

    /** Its steps in order of time. A view. */
    public List<Step> steps() {
        int first = log.firstStep(index);
        int size = log.endStep(index) - first;
        return new AbstractList<>() {
            @Override
            public Step get(int i) {
                if (i < 0 || i >= size) {
                    throw new IndexOutOfBoundsException(i);
                }
                return new Step(log, first + i);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public String toString() {
        return "Case " + id() + " of " + steps().size() + " steps";
    }
}
