package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that give durations, and have no twin of them in working time, say that they are elapsed time. */
class ElapsedTimeTest {
    private static final String TIMES = "\nTimes are elapsed time, by the clock; working hours play no part in them.\n";
    private static final Path LAPTOP = Run.checkout().resolve("examples/journeys/laptop.json");
    private static final Path SAMPLE = Run.checkout().resolve("examples/logs/contact-centre.csv");

    @TempDir
    private Path folder;

    @Test
    void comparing_says_it() {
        assertThat(Run.journey("compare", SAMPLE, SAMPLE).out()).contains(TIMES);
    }

    @Test
    void levers_say_it_in_text_and_in_json() throws IOException {
        Path json = folder.resolve("levers.json");
        assertThat(Run.journey("levers", SAMPLE, "--json", json).out()).contains(TIMES);
        assertThat(Files.readString(json)).contains("\"time\" : \"elapsed\"");
    }

    @Test
    void a_solution_says_it_in_text_and_in_json() throws IOException {
        Path json = folder.resolve("solution.json");
        assertThat(Run.journey("solve", LAPTOP, "--json", json).out()).contains(TIMES);
        assertThat(Files.readString(json)).contains("\"time\" : \"elapsed\"");
    }

    @Test
    void a_discovered_journey_says_it() {
        assertThat(Run.journey("discover", SAMPLE, "--out", folder.resolve("found.json"))
                        .out())
                .contains("\nIts delays are elapsed time, by the clock; working hours play no part in them.\n");
    }

    @Test
    void a_walk_says_it() {
        assertThat(Run.journey("walk", LAPTOP).out())
                .contains("\nThe clock is elapsed time since the first step; working hours play no part in it.\n");
    }
}
