package dev.journey.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.journey.model.mapping.LogFormat;

/** JSON Lines. */
class JsonLinesFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void read(byte[] bytes) {
        Law.holds(bytes, LogFormat.JSONL);
    }
}
