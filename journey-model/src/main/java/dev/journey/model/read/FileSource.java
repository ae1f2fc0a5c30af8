package dev.journey.model.read;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as a source.
 *
 * @param name how to name it in messages and in the report
 * @param source its bytes
 */
record FileSource(String name, Source source) {
    /**
     * Looks at the file.
     *
     * @throws ReadException when there is none
     */
    static FileSource of(Path file) {
        if (Files.isDirectory(file)) {
            throw new ReadException(Messages.directory(file));
        }
        if (!Files.exists(file)) {
            throw new ReadException(Messages.noFile(file));
        }
        Path name = file.getFileName();
        Source bytes = Files.isRegularFile(file) ? () -> Files.newInputStream(file) : new OnlyOnce(file);
        return new FileSource(name == null ? file.toString() : name.toString(), bytes);
    }
}
