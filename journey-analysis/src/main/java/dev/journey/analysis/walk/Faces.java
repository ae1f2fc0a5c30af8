package dev.journey.analysis.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the customer has in mind along a path: who it was last, and what was said already. Not thread-safe. */
final class Faces {
    private final Set<String> given = new TreeSet<>();
    private String face = "";

    /** Whether the customer sees somebody of the company who is not the one before. */
    boolean isNew(String who, boolean seen, boolean byCustomer) {
        if (!seen || byCustomer || who.isEmpty() || who.equals(face)) {
            return false;
        }
        face = who;
        return true;
    }

    List<String> asked(Iterable<String> items) {
        return items(items, false);
    }

    List<String> askedAgain(Iterable<String> items) {
        return items(items, true);
    }

    private List<String> items(Iterable<String> items, boolean known) {
        List<String> found = new ArrayList<>();
        items.forEach(item -> {
            if (given.contains(item) == known) {
                found.add(item);
            }
        });
        return found;
    }

    void give(Iterable<String> items) {
        items.forEach(given::add);
    }
}
