package dev.journey.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.journey.model.mapping.LogFormat;

/** CSV, by both engines. */
class CsvFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void read(byte[] bytes) {
        Law.holds(bytes, LogFormat.CSV);
    }
}
