package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.log.Case;
import dev.journey.model.log.Step;
import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the tests of this room share. */
final class Csv {
    /** The name of every source here. */
    static final String NAME = "calls.csv";

    private Csv() {}

    /** A mapping of the columns {@code id, step, time} that accepts any share of rejected rows. */
    static Mapping.Builder mapping() {
        return Mapping.builder()
                .column(Role.CASE, "id")
                .column(Role.TOUCHPOINT, "step")
                .column(Role.START, "time")
                .maxRejectedShare(1);
    }

    static ReadResult read(Mapping mapping, String text) {
        return read(mapping, text, StandardCharsets.UTF_8);
    }

    static ReadResult read(Mapping mapping, String text, Charset charset) {
        return read(mapping, text.getBytes(charset));
    }

    static ReadResult read(Mapping mapping, byte[] bytes) {
        return CsvReader.with(mapping).read(NAME, () -> new ByteArrayInputStream(bytes));
    }

    /** Every step as one line: case, touchpoint, time. */
    static List<String> steps(ReadResult read) {
        List<String> steps = new ArrayList<>();
        for (Case one : read.log().cases()) {
            for (Step step : one.steps()) {
                steps.add(one.id() + " " + step.touchpoint() + " " + step.start());
            }
        }
        return steps;
    }
}
