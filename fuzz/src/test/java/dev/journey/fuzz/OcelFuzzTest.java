package dev.journey.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.journey.model.mapping.LogFormat;

/** OCEL 2.0 JSON. */
class OcelFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void read(byte[] bytes) {
        Law.holds(bytes, LogFormat.OCEL);
    }
}
