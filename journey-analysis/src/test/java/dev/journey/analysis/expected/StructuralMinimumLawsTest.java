package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Law 4 of DEFINITIONS, section 13, its last part. */
class StructuralMinimumLawsTest {
    private static final int CAPABILITIES = 4;

    /** What was done, by whom, and what each could do. */
    private record Observed(List<BitSet> required, List<Integer> performers, List<BitSet> actors) {
        long handoffs() {
            EventLogBuilder log = EventLog.builder();
            for (int step = 0; step < performers.size(); step++) {
                log.step("case", "step")
                        .start(Instant.ofEpochSecond(step))
                        .actor("actor " + performers.get(step))
                        .add();
            }
            return LogSummary.of(log.build(), Settings.DEFAULT)
                    .handoffs()
                    .get(Level.ACTOR)
                    .handoffs()
                    .occurrences();
        }

        int fewest() {
            return StructuralMinimum.of(required, actors, performers.get(0)).handoffs();
        }
    }

    @Property(seed = "72", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void law4NoObservedPathHasFewerHandoffsThanItsStructuralMinimum(
            @ForAll @IntRange(min = 1, max = 15) int steps,
            @ForAll @IntRange(min = 1, max = 5) int actors,
            @ForAll long seed) {
        Observed observed = observed(steps, actors, new SplittableRandom(seed));

        assertThat(observed.handoffs()).isGreaterThanOrEqualTo(observed.fewest());
    }

    /** Whoever does a step can do it: its requirements are a part of what its performer has. */
    private static Observed observed(int steps, int actors, SplittableRandom random) {
        List<BitSet> has = new ArrayList<>();
        for (int actor = 0; actor < actors; actor++) {
            has.add(some(random, 0.6));
        }
        List<BitSet> required = new ArrayList<>();
        List<Integer> performers = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int performer = random.nextInt(actors);
            BitSet needs = some(random, 0.5);
            needs.and(has.get(performer));
            performers.add(performer);
            required.add(needs);
        }
        return new Observed(required, performers, has);
    }

    private static BitSet some(SplittableRandom random, double share) {
        BitSet some = new BitSet();
        for (int capability = 0; capability < CAPABILITIES; capability++) {
            some.set(capability, random.nextDouble() < share);
        }
        return some;
    }
}
