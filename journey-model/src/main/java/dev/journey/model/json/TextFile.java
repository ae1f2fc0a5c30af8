package dev.journey.model.json;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Reads the text of a file that a user named, and says in one sentence where that cannot be. */
public final class TextFile {
    private TextFile() {}

    /**
     * The text of a file in UTF-8.
     *
     * @param what how to call it in messages: mapping, journey, calendar
     * @param failure makes the exception of a message and its cause
     * @param <E> what is thrown when the file is not there, is not UTF-8 or cannot be read
     */
    public static <E extends RuntimeException> String read(
            Path file, String what, BiFunction<String, IOException, E> failure) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failure.apply("The " + what + " " + file + " " + why(e), e);
        }
    }

    private static String why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "does not exist: check the path.";
        }
        return cause instanceof MalformedInputException
                ? "is not UTF-8 text: save it as UTF-8."
                : "cannot be read (" + cause.getClass().getSimpleName() + "): check that it is a readable file.";
    }
}
