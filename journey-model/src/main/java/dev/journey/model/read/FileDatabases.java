package dev.journey.model.read;

import dev.journey.model.mapping.LogFormat;
import java.util.ServiceLoader;

/** Finds what opens files as databases. */
final class FileDatabases {
    private FileDatabases() {}

    static boolean isFor(LogFormat format) {
        return format == LogFormat.PARQUET || format == LogFormat.SQLITE;
    }

    /**
     * What opens files of a format.
     *
     * @throws ReadException when nothing on the class path does
     */
    static FileDatabase of(String source, LogFormat format) {
        return ServiceLoader.load(FileDatabase.class, FileDatabase.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.format() == format)
                .findFirst()
                .orElseThrow(() -> new ReadException(Messages.notRead(source, format.title())));
    }
}
