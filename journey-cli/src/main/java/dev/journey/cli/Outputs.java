package dev.journey.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes what an option names. */
final class Outputs {
    private Outputs() {}

    /**
     * Writes a text file in UTF-8, replacing one that is there.
     *
     * @throws UnwritableException when it cannot be written; the message names the option
     */
    static void file(String option, Path file, Consumer<Writer> content) {
        guarded(option, file, () -> {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                content.accept(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes a text file that is there as a whole; see {@link #file(String, Path, Consumer)}. */
    static void file(String option, Path file, String content) {
        file(option, file, out -> {
            try {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Does what writes to a target, and says which option's target could not be written. */
    static void guarded(String option, Path target, Runnable writing) {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            throw new UnwritableException(Messages.cannotWrite(option, target, cause), cause);
        }
    }
}
