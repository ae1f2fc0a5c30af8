package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as a file, for libraries that read nothing else: the file itself where the source is one, else a copy that is deleted at the
 * end.
 */
final class Spooled implements AutoCloseable {
    private final Path file;
    private final boolean copy;

    private Spooled(Path file, boolean copy) {
        this.file = file;
        this.copy = copy;
    }

    /**
     * The bytes.
     *
     * @param file the file that has them as they are, where there is one
     */
    static Spooled of(@Nullable Path file, Source bytes) throws IOException {
        if (file != null) {
            return new Spooled(file, false);
        }
        Path made = Files.createTempFile("journey-", ".log");
        try (InputStream in = bytes.open()) {
            Files.copy(in, made, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.delete(made);
            throw e;
        }
        return new Spooled(made, true);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (copy) {
            Files.delete(file);
        }
    }
}
