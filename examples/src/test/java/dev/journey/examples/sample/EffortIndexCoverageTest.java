package dev.journey.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.practice.Practice;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the sample one handoff is worth 20 minutes, and the interval that its own seed gives begins just above that. Logs from other seeds
 * say whether that is chance: intervals of 90 % must hold the truth about nine times in ten.
 */
class EffortIndexCoverageTest {
    private static final int LOGS = 10;
    private static final double PLANTED = 20;

    @TempDir
    private Path folder;

    private Estimate handoffMinutes(long seed) throws IOException {
        Path log = Files.writeString(
                folder.resolve("seed-" + seed + ".csv"), ContactCentreSample.csv(seed), StandardCharsets.UTF_8);
        Mapping mapping = Mapping.load(Path.of("logs/contact-centre.mapping.json"));
        return Practice.of(CsvReader.with(mapping).read(log).log())
                .surveys()
                .value()
                .flatMap(surveys -> surveys.effortIndex().value())
                .flatMap(index -> index.handoffMinutes().value())
                .orElseThrow();
    }

    @Test
    void whatAHandoffIsWorthIsHeldInNineOfTenOtherLogs() throws IOException {
        int held = 0;
        for (long seed = 1; seed <= LOGS; seed++) {
            Estimate minutes = handoffMinutes(seed);
            held += minutes.low() <= PLANTED && PLANTED <= minutes.high() ? 1 : 0;
        }
        assertThat(held).isEqualTo(9);
    }
}
