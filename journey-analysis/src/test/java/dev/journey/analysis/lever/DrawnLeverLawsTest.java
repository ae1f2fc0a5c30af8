package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.expected.DrawnLevel;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.expected.Sensitivities;
import dev.journey.analysis.expected.Total;
import dev.journey.model.DueParty;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import dev.journey.model.graph.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Law 8 of the definitions, for the rewrites of the levers. */
class DrawnLeverLawsTest {
    private static final JourneySolver SOLVER = JourneySolver.withDefaults();
    private static final OptionalDouble MINUTES = OptionalDouble.of(10);

    @Property(seed = "4721", tries = 40)
    void a_share_of_nothing_changes_nothing(@ForAll Lever lever, @ForAll long seed) {
        Journey journey = random(seed);
        assertThat(new DrawnLever(change(lever), 0, MINUTES).apply(journey)).isSameAs(journey);
    }

    @Property(seed = "4722", tries = 40)
    void a_small_share_changes_little(@ForAll Lever lever, @ForAll long seed) {
        Journey journey = random(seed);
        JourneySolution before = SOLVER.of(journey);
        JourneySolution after = SOLVER.of(new DrawnLever(change(lever), 1e-9, MINUTES).apply(journey));
        assertThat(after.customerMinutes().mean())
                .isCloseTo(before.customerMinutes().mean(), within(1e-5));
        assertThat(after.companyMinutes().mean())
                .isCloseTo(before.companyMinutes().mean(), within(1e-5));
    }

    /** What is prevented flows from every other way on to the resolution: the derivative of section 7, way by way. */
    @Property(seed = "4723", tries = 40)
    void the_derivative_of_preventing_is_the_finite_difference(@ForAll long seed) {
        Journey journey = random(seed);
        Sensitivities sensitivities = SOLVER.of(journey).sensitivities();
        double expected = 0;
        for (Transition way : journey.transitionsFrom("order")) {
            if (way.to() != Outcome.RESOLVED) {
                expected += way.probability()
                        * sensitivities.customerMinutes("order", way.to().id(), "RESOLVED");
            }
        }
        double step = 1e-6;
        double there = SOLVER.of(new DrawnLever(change(Lever.PREVENT), step, MINUTES).apply(journey))
                .customerMinutes()
                .mean();
        double difference = (there - SOLVER.of(journey).customerMinutes().mean()) / step;
        assertThat(difference).isCloseTo(expected, within(1e-3 * Math.max(1, Math.abs(expected))));
    }

    @Property(seed = "4724", tries = 40)
    void what_is_taken_back_costs_the_company_as_many_visits_as_there_are(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 1) double share) {
        Journey journey = random(seed);
        JourneySolution before = SOLVER.of(journey);
        JourneySolution after = SOLVER.of(new DrawnLever(change(Lever.TAKE_BACK), share, MINUTES).apply(journey));
        double visits = before.visits().get("try");
        assertThat(after.companyMinutes().mean() - before.companyMinutes().mean())
                .isCloseTo(visits * share * 10, within(1e-6));
        assertThat(before.customerMinutes().mean() - after.customerMinutes().mean())
                .isCloseTo(visits * share * 30, within(1e-6));
    }

    /** What is thinned flows where the others go, at each touchpoint before it: the derivative of section 7, way by way. */
    @Property(seed = "4725", tries = 40)
    void the_derivative_of_thinning_is_the_finite_difference(@ForAll("thinning") Lever lever, @ForAll long seed) {
        Journey journey = random(seed);
        Sensitivities sensitivities = SOLVER.of(journey).sensitivities();
        double expected = 0;
        for (String from : List.of("order", "try")) {
            List<Transition> ways = journey.transitionsFrom(from);
            double there = ways.stream()
                    .filter(way -> way.to().id().equals("chase"))
                    .mapToDouble(Transition::probability)
                    .sum();
            for (Transition way : ways) {
                if (!way.to().id().equals("chase")) {
                    expected += there
                            * way.probability()
                            / (1 - there)
                            * sensitivities.customerMinutes(
                                    from, "chase", way.to().id());
                }
            }
        }
        assertThat(slope(lever, journey, JourneySolution::customerMinutes))
                .isCloseTo(expected, within(1e-3 * Math.max(1, Math.abs(expected))));
    }

    /** No flow moves: each visit costs the customer less and the company more, by what the derivative says. */
    @Property(seed = "4726", tries = 40)
    void the_derivative_of_taking_back_is_the_finite_difference(@ForAll long seed) {
        Journey journey = random(seed);
        double visits = SOLVER.of(journey).visits().get("try");
        assertThat(slope(Lever.TAKE_BACK, journey, JourneySolution::customerMinutes))
                .isCloseTo(-30 * visits, within(1e-3 * 30 * visits));
        assertThat(slope(Lever.TAKE_BACK, journey, JourneySolution::companyMinutes))
                .isCloseTo(10 * visits, within(1e-3 * 10 * visits));
    }

    /** Who does it changes, not where the journey goes: the derivative of section 7 is 0 for every minute. */
    @Property(seed = "4727", tries = 40)
    void the_derivative_of_another_performer_is_nothing(@ForAll("performing") Lever lever, @ForAll long seed) {
        Journey journey = random(seed);
        assertThat(slope(lever, journey, JourneySolution::customerMinutes)).isCloseTo(0, within(1e-4));
        assertThat(slope(lever, journey, JourneySolution::companyMinutes)).isCloseTo(0, within(1e-4));
    }

    /** A touchpoint with shares of performers is that touchpoint drawn once for each, with the flow moved between the copies. */
    @Property(seed = "4728", tries = 40)
    void another_performer_has_the_handoffs_of_the_touchpoint_drawn_apart(
            @ForAll("performing") Lever lever,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
        Journey shared = new DrawnLever(change(lever), share, MINUTES).apply(random(seed));
        Map<String, Double> performers = new LinkedHashMap<>();
        if (lever == Lever.AUTOMATE) {
            performers.put("software", share);
        }
        performers.put("Ann", 0.5 * (1 - share) + (lever == Lever.AUTOMATE ? 0 : share));
        performers.put("Eva", 0.5 * (1 - share));
        double apart = SOLVER.of(apart(seed, performers))
                .handoffs()
                .get(DrawnLevel.ACTOR)
                .mean();
        assertThat(SOLVER.of(shared).handoffs().get(DrawnLevel.ACTOR).mean()).isCloseTo(apart, within(1e-9));
    }

    @Provide
    Arbitrary<Lever> thinning() {
        return Arbitraries.of(Lever.COMMUNICATE, Lever.OWN_IT);
    }

    @Provide
    Arbitrary<Lever> performing() {
        return Arbitraries.of(Lever.EMPOWER, Lever.ACCESS, Lever.TRAIN, Lever.AUTOMATE);
    }

    private static double slope(Lever lever, Journey journey, Function<JourneySolution, Total> total) {
        double step = 1e-6;
        double there = total.apply(SOLVER.of(new DrawnLever(change(lever), step, MINUTES).apply(journey)))
                .mean();
        return (there - total.apply(SOLVER.of(journey)).mean()) / step;
    }

    /** The random journey with one "look" for each performer. */
    private static Journey apart(long seed, Map<String, Double> performers) {
        Journey journey = random(seed);
        JourneyBuilder builder = journey.toBuilder().system("software");
        performers.forEach((performer, share) -> {
            builder.touchpoint("look " + performer, step -> step.by(performer));
            for (Transition way : journey.transitionsFrom("look")) {
                builder.from("look " + performer);
                to(builder, way.to(), way.probability());
            }
        });
        for (String from : List.of("chase", "try")) {
            builder.redraw(from);
            for (Transition way : journey.transitionsFrom(from)) {
                if (way.to().id().equals("look")) {
                    performers.forEach(
                            (performer, share) -> builder.to("look " + performer, way.probability() * share));
                } else {
                    to(builder, way.to(), way.probability());
                }
            }
        }
        return builder.dropUnreachable().build();
    }

    private static void to(JourneyBuilder builder, Node target, double probability) {
        if (target instanceof Outcome outcome) {
            builder.to(outcome, probability);
        } else {
            builder.to(target.id(), probability);
        }
    }

    @Test
    void what_the_journey_does_not_have_is_said() {
        Journey journey = random(1);
        assertThatThrownBy(() -> new DrawnLever(change(Lever.PREVENT), 1.5, MINUTES))
                .hasMessage("Share 1.5: it must lie in [0, 1].");
        assertThatThrownBy(() -> apply(new Change(Lever.PREVENT, "", "nowhere", "", ""), journey))
                .hasMessage("Journey \"Random\" has no touchpoint \"nowhere\": name one of its touchpoints.");
        assertThatThrownBy(() -> apply(new Change(Lever.ACCESS, "Nobody", "look", "", "access:x"), journey))
                .hasMessage("Journey \"Random\" has no actor or team \"Nobody\": name one of its actors or teams.");
        assertThatThrownBy(() -> new DrawnLever(change(Lever.TAKE_BACK), 1, OptionalDouble.empty()).apply(journey))
                .hasMessage("Taking back \"try\" needs to know how long the company takes: give \"minutes\".");
    }

    private static Journey apply(Change change, Journey journey) {
        return new DrawnLever(change, 1, MINUTES).apply(journey);
    }

    private static Change change(Lever lever) {
        return switch (lever) {
            case PREVENT -> new Change(lever, "", "order", "", "");
            case TAKE_BACK -> new Change(lever, "", "try", "", "");
            case EMPOWER -> new Change(lever, "front", "look", "", "auth:50");
            case ACCESS -> new Change(lever, "front", "look", "", "access:billing");
            case TRAIN -> new Change(lever, "Ann", "look", "", "skill:net");
            case AUTOMATE -> new Change(lever, "", "look", "", "");
            case OWN_IT, COMMUNICATE -> new Change(lever, "", "chase", "", "");
        };
    }

    /** Order, perhaps chase, try at home, perhaps over and over, and have it looked at. */
    private static Journey random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JourneyBuilder journey = Journey.named("Random")
                .customer("customer")
                .company("Ann", ann -> ann.team("front").tier(1))
                .company("Eva", eva -> eva.team("back").tier(2))
                .touchpoint("order", step -> step.by("customer").active(1 + random.nextInt(9), 0))
                .touchpoint("chase", step -> step.by("customer").active(1 + random.nextInt(9), 0))
                .touchpoint(
                        "try", step -> step.by("customer").due(DueParty.COMPANY).active(30, 0))
                .touchpoint(
                        "look",
                        step -> step.byShare("Ann", 0.5)
                                .byShare("Eva", 0.5)
                                .active(random.nextInt(9), 0)
                                .company(1 + random.nextInt(20), 0))
                .start("order");
        double done = 0.1 + 0.3 * random.nextDouble();
        double chased = 0.1 + 0.3 * random.nextDouble();
        double again = 0.6 * random.nextDouble();
        journey.from("order").to(Outcome.RESOLVED, done).to("chase", chased).to("try", 1 - done - chased);
        journey.from("chase").to("try", 0.5).to("look", 0.5);
        journey.from("try").to("chase", again / 2).to("look", 1 - again / 2);
        journey.from("look").to("try", again / 2).to(Outcome.RESOLVED, 1 - again / 2);
        return journey.build();
    }
}
