package dev.journey.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmhRegressionTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static String result(String method, String params, double score, String error) {
        return String.format(
                Locale.ROOT,
                "{\"benchmark\": \"a.b.Stages.%s\", \"params\": {%s}, \"primaryMetric\": {\"score\": %s, \"scoreError\": %s,"
                        + " \"scoreUnit\": \"ms/op\"}}",
                method,
                params,
                score,
                error);
    }

    private int compare(String before, String after) throws IOException {
        Path old = Files.writeString(folder.resolve("old.json"), "[" + before + "]", StandardCharsets.UTF_8);
        Path now = Files.writeString(folder.resolve("new.json"), "[" + after + "]", StandardCharsets.UTF_8);
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return JmhRegression.run(new String[] {old.toString(), now.toString(), "1.2"}, print, print);
    }

    @Test
    void whatIsSlowerBeyondFactorAndNoiseFails() throws IOException {
        assertThat(compare(
                        result("walk", "\"steps\": \"10\"", 100, "3"), result("walk", "\"steps\": \"10\"", 130, "4")))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "SLOWER   Stages.walk steps=10: 130.000 ± 4.000, was 100.000 ± 3.000 ms/op (1.30 times)\n");
    }

    @Test
    void noiseAndSmallDifferencesPass() throws IOException {
        assertThat(compare(result("walk", "", 100, "3"), result("walk", "", 119, "4")))
                .isZero();
        assertThat(compare(result("walk", "", 100, "20"), result("walk", "", 130, "11")))
                .isZero();
        assertThat(compare(result("walk", "", 100, "\"NaN\""), result("walk", "", 90, "\"NaN\"")))
                .isZero();
    }

    @Test
    void whatIsNewOrGoneIsSaid() throws IOException {
        assertThat(compare(result("walk", "", 100, "3"), result("sort", "", 7, "1")))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("new      Stages.sort: 7.000 ± 1.000 ms/op\ngone     Stages.walk\n");
    }

    @Test
    void usageIsTold() throws IOException {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(JmhRegression.run(new String[0], print, print)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: JmhRegression OLD.json NEW.json FACTOR");
    }
}
