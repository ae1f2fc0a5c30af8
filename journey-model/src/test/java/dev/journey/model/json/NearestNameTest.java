package dev.journey.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    @Test
    void nearestNameHasFewEdits() {
        List<String> names = List.of("case", "Cause", "touchpoint", "time");
        assertThat(NearestName.of("cse", names)).contains("case");
        assertThat(NearestName.of("CASE", names)).contains("case");
        assertThat(NearestName.of("touchpiont", names)).contains("touchpoint");
        assertThat(NearestName.of("tame", List.of("tome", "time"))).contains("time");
        assertThat(NearestName.of("xyz", names)).isEmpty();
        assertThat(NearestName.of("case", List.of())).isEmpty();
    }
}
