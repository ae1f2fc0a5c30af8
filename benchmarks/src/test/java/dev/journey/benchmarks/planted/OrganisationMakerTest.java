package dev.journey.benchmarks.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OrganisationMakerTest {
    private static final List<Organisation> MADE =
            LongStream.range(0, 200).mapToObj(OrganisationMaker::of).toList();

    @Test
    void organisationsComeFromTheRangesThatTheWorldStates() {
        assertThat(MADE).allSatisfy(org -> {
            assertThat(org.teams()).hasSizeBetween(3, 40);
            assertThat(org.cases()).isBetween(500, 50_000);
            assertThat(org.causes()).hasSizeBetween(0, 6);
            assertThat(org.recording().missing()).isBetween(0.0, 0.08);
            assertThat(org.recording().misrecorded()).isBetween(0.0, 0.03);
        });
        assertThat(MADE.stream().filter(org -> org.causes().isEmpty()).count()).isBetween(30L, 70L);
    }

    @Test
    void everyKindOfCauseIsPlantedAndSomeInCombination() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        MADE.forEach(org -> org.causes().forEach(cause -> kinds.add(cause.pull().kind())));

        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
        assertThat(MADE)
                .anyMatch(org -> org.causes().stream()
                        .anyMatch(cause -> !cause.partners().isEmpty()));
    }

    @Test
    void touchpointsAreNamedOnceAndTellNothing() {
        for (Organisation org : MADE) {
            Set<String> names = new HashSet<>();
            org.issues()
                    .forEach(issue -> issue.needs()
                            .forEach(need ->
                                    assertThat(names.add(need.touchpoint())).isTrue()));
        }
    }

    @Test
    void aPlantedCauseChangesSomething() {
        int pulled = 0;
        for (Organisation org : MADE.subList(0, 12)) {
            Truth truth = Truth.further(org);
            for (Cause cause : org.causes()) {
                List<Pull> together = new ArrayList<>(cause.partners());
                together.add(cause.pull());
                assertThat(truth.removed(together, cause.pull().kind().unit())).isPositive();
                pulled++;
            }
        }
        assertThat(pulled).isPositive();
    }
}
