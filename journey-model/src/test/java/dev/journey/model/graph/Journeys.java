package dev.journey.model.graph;

import dev.journey.model.Capability;
import dev.journey.model.DueParty;
import dev.journey.model.HandoverMode;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointBuilder;
import dev.journey.model.TouchpointClass;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random sound journeys, with names that are hard on every format. */
public final class Journeys {
    private static final List<String> TAILS = List.of(
            "",
            " \"quoted\"",
            " <b>&amp;",
            " a|b",
            " {x}",
            " \u00e4\u00f6 \u4e2d",
            " #35;",
            " [y](z)",
            " 'it''s'",
            " --> b",
            " %% no",
            "\\",
            ";end");

    private final Random random;
    private final int size;
    private final boolean whole;

    private Journeys(long seed, boolean whole) {
        random = new Random(seed);
        size = 1 + random.nextInt(7);
        this.whole = whole;
    }

    /** Journeys of which everything may be known. */
    public static Arbitrary<Journey> whole() {
        return Arbitraries.longs().map(seed -> new Journeys(seed, true).draw());
    }

    /** Journeys with labels, performers, probabilities, counts and forks only: what a picture can show. */
    public static Arbitrary<Journey> pictured() {
        return Arbitraries.longs().map(seed -> new Journeys(seed, false).draw());
    }

    private Journey draw() {
        JourneyBuilder journey = Journey.named("Journey" + tail())
                .customer("cust")
                .actor("front \"1\"", Side.COMPANY, actor -> {
                    if (whole) {
                        actor.team("T")
                                .tier(random.nextInt(3))
                                .authority(random.nextInt(100))
                                .skill("net")
                                .access("crm")
                                .able("basic");
                    }
                })
                .system("bot & co");
        for (int i = 0; i < size; i++) {
            journey.touchpoint(id(i), this::touchpoint);
        }
        boolean counted = random.nextBoolean();
        if (counted && whole) {
            journey.startCounted(id(0), 5).startCounted(id(size - 1), random.nextInt(4));
        } else {
            journey.start(id(0));
        }
        for (int i = 0; i < size; i++) {
            row(journey.from(id(i)), i, counted);
        }
        if (random.nextInt(3) == 0) {
            fork(journey);
        }
        if (whole) {
            journey.cost(Outcome.LOST, new OutcomeCost(random.nextInt(50), random.nextDouble()));
        }
        return journey.build();
    }

    private void touchpoint(TouchpointBuilder touchpoint) {
        touchpoint.by(random.nextBoolean() ? "front \"1\"" : "bot & co");
        if (!whole) {
            return;
        }
        if (random.nextBoolean()) {
            touchpoint.byShare("front \"1\"", 0.25).byShare("bot & co", 0.75);
        }
        touchpoint
                .label("L" + tail())
                .channel("phone" + tail())
                .due(pick(DueParty.values()))
                .ofClass(pick(TouchpointClass.values()));
        touchpoint.active(random.nextDouble() * 100, random.nextInt(3)).waiting(random.nextInt(10), 0);
        touchpoint.requires(Set.of(Capability.parse("skill:net"), Capability.parse("auth:" + random.nextInt(60))));
        touchpoint.asks("name" + tail()).gives("order").companyMoney(random.nextDouble());
        if (random.nextBoolean()) {
            touchpoint.back().move(pick(Side.values())).accepts();
        }
    }

    private void row(JourneyBuilder journey, int i, boolean counted) {
        String next = i + 1 < size ? id(i + 1) : Outcome.RESOLVED.name();
        String jump = id(random.nextInt(i + 1));
        if (counted) {
            journey.counted(next, 1 + random.nextInt(9), this::more)
                    .counted(jump, random.nextInt(9))
                    .counted(pick(Outcome.values()), 2);
        } else {
            double p = random.nextDouble();
            journey.to(next, 1 - p / 2, this::more).to(jump, p / 4, this::more).to(next, p / 4);
        }
    }

    private void more(TransitionBuilder transition) {
        transition.label(random.nextBoolean() ? "" : "way" + tail());
        if (whole) {
            transition
                    .mode(pick(HandoverMode.values()))
                    .delay(random.nextInt(60), random.nextDouble())
                    .carries("name");
        }
    }

    private void fork(JourneyBuilder journey) {
        List.of("opens", "left", "left too", "right", "meets").forEach(id -> journey.touchpoint(id, this::touchpoint));
        journey.redraw(id(0))
                .to("opens")
                .from("opens")
                .to("meets", 0.25)
                .fork(
                        "side by side",
                        f -> f.branch()
                                .to("left", 0.5)
                                .to("left too", 0.25)
                                .branch()
                                .to("right", 0.5)
                                .to("meets", 0.25)
                                .join("meets"))
                .from("left")
                .to("left too")
                .from("left too")
                .to("meets")
                .from("right")
                .to("right", 0.5)
                .to("meets", 0.5)
                .from("meets")
                .to(size > 1 ? id(1) : Outcome.RESOLVED.name());
    }

    private String id(int i) {
        return "t" + i + TAILS.get(i % TAILS.size());
    }

    private String tail() {
        return TAILS.get(random.nextInt(TAILS.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
