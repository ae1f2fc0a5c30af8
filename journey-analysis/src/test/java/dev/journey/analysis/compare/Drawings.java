package dev.journey.analysis.compare;

import dev.journey.model.Outcome;
import dev.journey.model.graph.ForkBuilder;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random small journeys: a chain with shortcuts and loops back, and in half of them a fork, sometimes with a fork inside. */
final class Drawings {
    private final Random random;
    private final UnaryOperator<String> names;
    private final boolean loops;

    private Drawings(long seed, UnaryOperator<String> names, boolean loops) {
        random = new Random(seed);
        this.names = names;
        this.loops = loops;
    }

    /** Journeys that may go back. */
    static Arbitrary<Journey> any() {
        return Arbitraries.longs().map(seed -> of(seed, name -> name));
    }

    /** Journeys that only go forward. */
    static Arbitrary<Journey> forward() {
        return Arbitraries.longs().map(seed -> new Drawings(seed, name -> name, false).draw());
    }

    /** One journey, its touchpoints renamed. */
    static Journey of(long seed, UnaryOperator<String> names) {
        return new Drawings(seed, names, true).draw();
    }

    private Journey draw() {
        int size = 1 + random.nextInt(4);
        JourneyBuilder journey = Journey.named("Random");
        for (int i = 0; i < size; i++) {
            journey.touchpoint(id(i));
        }
        journey.start(id(0));
        boolean forks = random.nextBoolean();
        for (int i = 0; i < size; i++) {
            String next = i + 1 < size ? id(i + 1) : Outcome.RESOLVED.name();
            if (i == 0 && forks) {
                fork(journey, next);
            } else {
                chain(journey, i, next, size);
            }
        }
        return journey.build();
    }

    private void chain(JourneyBuilder journey, int i, String next, int size) {
        int jump = loops ? random.nextInt(size) : Math.min(size - 1, i + 1 + random.nextInt(2));
        journey.from(id(i));
        if (jump == i && !loops) {
            journey.to(next);
        } else {
            journey.to(next, 0.5).to(id(jump), 0.25).to(Outcome.ABANDONED, 0.25);
        }
    }

    private void fork(JourneyBuilder journey, String join) {
        boolean nested = random.nextBoolean();
        boolean straight = random.nextBoolean();
        journey.touchpoint(name("a")).touchpoint(name("b"));
        journey.from(id(0)).fork("f", f -> {
            f.branch().to(name("a"));
            ForkBuilder second = f.branch();
            if (straight) {
                second.to(name("b"), 0.5).to(join, 0.5);
            } else {
                second.to(name("b"));
            }
            f.join(join);
        });
        journey.from(name("b")).to(join);
        journey.from(name("a"));
        if (!nested) {
            journey.to(join);
            return;
        }
        journey.touchpoint(name("c")).touchpoint(name("d")).touchpoint(name("e"));
        journey.fork("g", g -> g.branch().to(name("c")).branch().to(name("d")).join(name("e")))
                .from(name("c"))
                .to(name("e"))
                .from(name("d"))
                .to(name("e"))
                .from(name("e"))
                .to(join);
    }

    private String id(int i) {
        return name("t" + i);
    }

    private String name(String plain) {
        return names.apply(plain);
    }
}
