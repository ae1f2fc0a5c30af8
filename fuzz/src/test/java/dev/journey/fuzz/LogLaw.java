package dev.journey.fuzz;

import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.BothEngines;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadException;
import dev.journey.model.read.ReadReport;
import dev.journey.model.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Whatever the bytes: a log whose accepted and rejected rows add up, or a {@link ReadException} with a sentence. */
final class LogLaw {
    private static final FileFormat DETECTED = FileFormat.DETECTED.withCaseType("order");

    private LogLaw() {}

    /** Holds the law against bytes that are said to be of a format. */
    static void holds(byte[] bytes, LogFormat format) {
        holds(bytes, any(DETECTED.withFormat(format)));
    }

    /** Holds the law against bytes whose format and packing are to be found out. */
    static void holds(byte[] bytes) {
        holds(bytes, any(DETECTED));
    }

    /** Both engines give the same log and report, or the same sentence. */
    static void enginesAgree(byte[] bytes) {
        BothEngines.agree(bytes, any(FileFormat.DETECTED));
    }

    /** Holds the law with the mapping of each known export. */
    static void exportsHold(byte[] bytes) {
        for (KnownExport export : KnownExport.values()) {
            Mapping mapping = export.mapping();
            holds(
                    LogReader.with(mapping),
                    bytes,
                    mapping.changes().isPresent() || !mapping.moments().isEmpty());
        }
    }

    /** Holds the law against a file. */
    static void fileHolds(byte[] bytes, LogFormat format) {
        try {
            Path file = Files.createTempFile("fuzz", "." + format.key());
            try {
                Files.write(file, bytes);
                holds(() -> LogReader.with(any(DETECTED.withFormat(format))).read(file), false);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping any(FileFormat format) {
        return Mapping.builder().format(format).maxRejectedShare(1).build();
    }

    private static void holds(byte[] bytes, Mapping mapping) {
        List.of(LogReader.with(mapping), LogReader.with(mapping).keepGoing())
                .forEach(reader -> holds(reader, bytes, false));
    }

    private static void holds(LogReader reader, byte[] bytes, boolean several) {
        holds(() -> reader.read("log", () -> new ByteArrayInputStream(bytes)), several);
    }

    /** Where rows are changes or whole cases, a row need not be one step. */
    private static void holds(Supplier<ReadResult> reading, boolean several) {
        try {
            ReadResult read = reading.get();
            ReadReport report = read.report();
            long listed = report.rejections().stream()
                    .mapToLong(ReadReport.Rejection::count)
                    .sum();
            if ((!several && read.log().stepCount() != report.accepted())
                    || listed != report.rejected()
                    || report.accepted() + report.rejected() != report.rows()) {
                throw new AssertionError(read.log() + ": " + report.accepted() + " accepted, " + listed + " of "
                        + report.rejected() + " rejected, " + report.rows() + " rows");
            }
        } catch (ReadException e) {
            Sentence.check(e);
        }
    }
}
