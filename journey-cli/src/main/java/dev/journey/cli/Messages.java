package dev.journey.cli;

import dev.journey.model.graph.Journey;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Texts of this room. */
final class Messages {
    static final String NO_COMMAND = "No command was given: begin with journey analyze LOG.";

    static final String READABLE = ".json, .mmd, .bpmn, .cjml";
    static final String WRITABLE = ".json, .mmd, .bpmn, .dot, .graphml";

    private Messages() {}

    static String unknownNotation(Path file, String known) {
        return "The ending of " + file + " names no notation of journeys: use one of " + known + ".";
    }

    static String noFile(Path file) {
        return "The journey " + file + " does not exist: check the path.";
    }

    static String notUtf8(Path file) {
        return "The journey " + file + " is not UTF-8 text: save it as UTF-8.";
    }

    static String unreadable(Path file, IOException cause) {
        return "The journey " + file + " cannot be read (" + cause.getClass().getSimpleName()
                + "): check that it is a readable file.";
    }

    static String converted(Journey journey, Path out) {
        return "Wrote " + out + ": " + journey.touchpoints().size() + " touchpoints, "
                + journey.transitions().size() + " transitions.";
    }

    static String cannotWrite(String option, Path target, IOException cause) {
        String start = option + " " + target + " cannot be written: ";
        if (cause instanceof NoSuchFileException) {
            return start + "its folder does not exist.";
        }
        if (cause instanceof AccessDeniedException) {
            return start + "you may not write there.";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return start + "it is a file, and a folder is needed.";
        }
        if (Files.isDirectory(target)) {
            return start + "it is a folder, and a file is needed.";
        }
        return start + cause.getMessage() + ".";
    }

    static String unexpectedArgument(boolean commandMeant, String given) {
        return commandMeant
                ? "There is no command '" + given + "'."
                : "There is one argument too many: '" + given + "'.";
    }

    static String unexpected(Throwable exception) {
        return "This is a fault in journey itself (" + exception.getClass().getSimpleName()
                + "); please report it with what --debug prints.";
    }
}
