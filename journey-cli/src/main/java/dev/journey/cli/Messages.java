package dev.journey.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Texts of this room. */
final class Messages {
    static final String NO_COMMAND = "No command was given: analyze is the one to begin with";

    private Messages() {}

    static String cannotWrite(IOException cause) {
        String what = cause instanceof FileSystemException file && file.getFile() != null
                ? file.getFile()
                : String.valueOf(cause.getMessage());
        return "Cannot write " + what + " (" + cause.getClass().getSimpleName()
                + "): check that the folder exists and can be written to.";
    }

    static String unexpected(Exception exception) {
        return "This is a fault in journey itself (" + exception.getClass().getSimpleName()
                + "); please report it with what --debug prints.";
    }

    static String top(int given) {
        return "Invalid value for option '--top': " + given + " is below 0; give the number of entries to write.";
    }
}
