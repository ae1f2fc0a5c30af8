package dev.journey.cli;

import dev.journey.model.exchange.Bpmn;
import dev.journey.model.exchange.Cjml;
import dev.journey.model.exchange.Dot;
import dev.journey.model.exchange.GraphMl;
import dev.journey.model.exchange.Import;
import dev.journey.model.exchange.Mermaid;
import dev.journey.model.exchange.Note;
import dev.journey.model.graph.Journey;
import dev.journey.model.json.TextFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Drawn journeys in files: the ending of the name says which notation. */
final class JourneyFiles {
    private JourneyFiles() {}

    /** Reads a journey; what was assumed or not understood goes to {@code notes}. */
    static Journey read(Path file, PrintWriter notes) {
        Import read = switch (ending(file)) {
            case "json" -> new Import(Journey.load(file), List.of());
            case "mmd", "mermaid" -> Mermaid.read(text(file), name(file));
            case "bpmn" -> Bpmn.read(text(file), name(file));
            case "cjml", "xml" -> Cjml.read(text(file), name(file));
            default -> throw new IllegalArgumentException(Messages.unknownNotation(file, Messages.READABLE));
        };
        for (Note note : read.notes()) {
            notes.println(
                    "journey: " + name(file) + (note.line() > 0 ? ", line " + note.line() : "") + ": " + note.text());
        }
        return read.journey();
    }

    /** Writes a journey in the notation of a file; what that has no room for is said in {@code notes}. */
    static void write(String option, Path file, Journey journey, PrintWriter notes) {
        Outputs.file(option, file, text(journey, file));
        List<String> lost = NotWritten.in(journey, ending(file));
        if (!lost.isEmpty()) {
            notes.println("journey: " + name(file) + ": " + Messages.notWritten(lost));
        }
    }

    private static String text(Journey journey, Path file) {
        return switch (ending(file)) {
            case "json" -> journey.toJson();
            case "mmd", "mermaid" -> Mermaid.write(journey);
            case "bpmn" -> Bpmn.write(journey);
            case "dot", "gv" -> Dot.write(journey);
            case "graphml" -> GraphMl.write(journey);
            default -> throw new IllegalArgumentException(Messages.unknownNotation(file, Messages.WRITABLE));
        };
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String text(Path file) {
        return text(file, "journey");
    }

    /** The text of a file; {@code what} it is in messages. */
    static String text(Path file, String what) {
        return TextFile.read(file, what, IllegalArgumentException::new);
    }
}
