package dev.journey.model.read;

import dev.journey.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as a source.
 *
 * @param name how to name it in messages and in the report
 * @param source its bytes
 * @param size how many, or unknown
 */
record FileSource(String name, Source source, long size) {
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
        Source bytes = Files.isRegularFile(file) ? new RegularFile(file) : new OnlyOnce(file);
        return new FileSource(name == null ? file.toString() : name.toString(), bytes, size(file));
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : Progress.UNKNOWN;
        } catch (IOException e) {
            return Progress.UNKNOWN;
        }
    }

    /** The bytes, of which somebody hears how many were read. */
    Source heard(Progress progress) {
        return source instanceof SeekableSource file
                ? new HeardFile(file, size, progress)
                : new HeardSource(source, size, progress);
    }
}
