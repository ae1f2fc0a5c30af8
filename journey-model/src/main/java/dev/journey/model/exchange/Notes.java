package dev.journey.model.exchange;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects notes; each is kept once. */
final class Notes {
    private final Set<Note> notes = new LinkedHashSet<>();

    void assumed(int line, String text) {
        notes.add(new Note(Note.Kind.ASSUMED, line, text));
    }

    void notUnderstood(int line, String text) {
        notes.add(new Note(Note.Kind.NOT_UNDERSTOOD, line, text));
    }

    List<Note> all() {
        return notes.stream().sorted(Comparator.comparingInt(Note::line)).toList();
    }
}
