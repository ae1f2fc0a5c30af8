package dev.journey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether standard error is a terminal. The launcher knows and says so ({@code -Djourney.stderr=terminal}, or {@code file}); without it
 * Linux is asked. Java has no answer: {@code System.console()} speaks of standard input and output.
 */
final class Terminal {
    private static final String PROPERTY = "journey.stderr";
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    static boolean isStandardError() {
        return is(Optional.ofNullable(System.getProperty(PROPERTY)), STANDARD_ERROR);
    }

    /** By what the launcher said, else by what the link to the open file says. */
    static boolean is(Optional<String> said, Path link) {
        return said.map("terminal"::equals).orElseGet(() -> target(link).matches("/dev/(pts/\\d+|tty.*|console)"));
    }

    private static String target(Path link) {
        try {
            return Files.isSymbolicLink(link) ? Files.readSymbolicLink(link).toString() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
