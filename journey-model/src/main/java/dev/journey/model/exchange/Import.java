package dev.journey.model.exchange;

import com.google.common.collect.ImmutableList;
import dev.journey.model.graph.Journey;
import java.util.List;

/**
 * A journey from a foreign notation, and everything that was assumed or left out on the way.
 *
 * @param journey sound, as every journey is
 * @param notes by line; those about the whole come first
 */
public record Import(Journey journey, List<Note> notes) {
    /** Copies. */
    public Import {
        notes = ImmutableList.copyOf(notes);
    }

    /** What was assumed. */
    public List<Note> assumptions() {
        return notes.stream().filter(note -> note.kind() == Note.Kind.ASSUMED).toList();
    }

    /** What was not understood. */
    public List<Note> notUnderstood() {
        return notes.stream()
                .filter(note -> note.kind() == Note.Kind.NOT_UNDERSTOOD)
                .toList();
    }
}
