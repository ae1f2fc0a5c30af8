package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pipe or a device: what was read from it is gone. */
final class OnlyOnce implements Source {
    private final Path file;
    private boolean opened;

    OnlyOnce(Path file) {
        this.file = file;
    }

    @Override
    public InputStream open() throws IOException {
        if (opened) {
            throw new ReadException(Messages.onlyOnce(file));
        }
        opened = true;
        return Files.newInputStream(file);
    }
}
