package dev.journey.benchmarks.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * Writes one seeded log in every format and reads each in a fresh JVM of its own with the same heap. For each it prints the size of the
 * file, wall seconds, processor seconds of the whole process, steps per second by both, and the most heap that was left after a
 * collection (live objects and what was not collected yet). Parquet and SQLite need journey-formats.jar on the class path.
 *
 * <p>{@code java -cp benchmarks.jar:journey-formats.jar dev.journey.benchmarks.formats.ReadFormats STEPS HEAP [FOLDER]}
 */
public final class ReadFormats {
    private ReadFormats() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (args.length < 2) {
            System.err.println("Usage: ReadFormats STEPS HEAP [FOLDER]");
            System.exit(2);
        }
        Path folder = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("journey-formats");
        WriteFormats.write(Long.parseLong(args[0]), folder);
        System.out.printf(
                Locale.ROOT,
                "%-8s %12s %8s %10s %12s %12s %10s%n",
                "format",
                "bytes",
                "seconds",
                "processor",
                "steps/s",
                "per proc. s",
                "heap MiB");
        for (Format format : Format.values()) {
            Path file = format.in(folder);
            String[] measured = run(args[1], format, file).split(" ", -1);
            double steps = Double.parseDouble(measured[0]);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %,12d %8s %10s %,12.0f %,12.0f %10s%n",
                    format,
                    Files.size(file),
                    measured[1],
                    measured[2],
                    steps / Double.parseDouble(measured[1]),
                    steps / Double.parseDouble(measured[2]),
                    measured[3]);
            Files.delete(file);
        }
    }

    private static String run(String heap, Format format, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadOne.class.getName(),
                        format.name(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    format + " was not read with a heap of " + heap + ": see its message above.");
        }
        return out;
    }
}
