package dev.journey.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Texts of this room. */
final class Messages {
    static final String NO_COMMAND = "No command was given: begin with journey analyze LOG.";

    private Messages() {}

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
