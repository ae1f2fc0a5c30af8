package dev.journey.fuzz;

import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadException;
import dev.journey.model.read.ReadReport;
import dev.journey.model.read.ReadResult;
import java.io.ByteArrayInputStream;

/** Whatever the bytes: a log whose accepted and rejected rows add up, or a {@link ReadException} with a sentence. */
final class Law {
    private static final FileFormat DETECTED = FileFormat.DETECTED.withCaseType("order");

    private Law() {}

    /** Holds the law against bytes that are said to be of a format. */
    static void holds(byte[] bytes, LogFormat format) {
        holds(bytes, DETECTED.withFormat(format));
    }

    /** Holds the law against bytes whose format and packing are to be found out. */
    static void holds(byte[] bytes) {
        holds(bytes, DETECTED);
    }

    private static void holds(byte[] bytes, FileFormat format) {
        LogReader reader = LogReader.with(
                Mapping.builder().format(format).maxRejectedShare(1).build());
        holds(reader, bytes);
        holds(reader.keepGoing(), bytes);
    }

    private static void holds(LogReader reader, byte[] bytes) {
        try {
            ReadResult read = reader.read("log", () -> new ByteArrayInputStream(bytes));
            ReadReport report = read.report();
            long listed = report.rejections().stream()
                    .mapToLong(ReadReport.Rejection::count)
                    .sum();
            if (read.log().stepCount() != report.accepted()
                    || listed != report.rejected()
                    || report.accepted() + report.rejected() != report.rows()) {
                throw new AssertionError(read.log() + ": " + report.accepted() + " accepted, " + listed + " of "
                        + report.rejected() + " rejected, " + report.rows() + " rows");
            }
        } catch (ReadException e) {
            if (e.getMessage().isBlank()) {
                throw new AssertionError("a fault without a sentence", e);
            }
        }
    }
}
