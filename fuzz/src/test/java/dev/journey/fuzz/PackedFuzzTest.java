package dev.journey.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever it is: formats that are found out, and gzip and zip around them. */
class PackedFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void read(byte[] bytes) {
        Law.holds(bytes);
    }
}
