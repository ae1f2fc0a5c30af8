package dev.journey.analysis.observed;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.DueParty;
import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Makes small logs with everything that a log can have, and everything that can be missing. */
public class RandomLogs extends DomainContextBase {
    private static final List<String> ACTORS = List.of("A", "B", "C", "cust", "cust", "sys", "part");
    private static final List<String> TEAMS = List.of("X", "Y", "Z");
    private static final int TOUCHPOINTS = 4;
    private static final int STATUSES = 3;

    @Provide
    Arbitrary<RandomLog> logs() {
        return Combinators.combine(rows().list().ofMinSize(1).ofMaxSize(60), glossaries())
                .as(RandomLog::new);
    }

    @Provide
    Arbitrary<Settings> settings() {
        return Combinators.combine(
                        Arbitraries.of(MissingPolicy.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(EffortWeights.DEFAULT, new EffortWeights(1, 2, 0.5, 3)))
                .as((missing, systems, untilOutcome, weights) -> Settings.DEFAULT
                        .withMissing(missing)
                        .withSystems(systems)
                        .withUntilOutcome(untilOutcome)
                        .withWeights(weights));
    }

    private static Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3", "4", "5", "6"),
                        name("t", TOUCHPOINTS),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 20).optional(0.4),
                        texts(),
                        numbers())
                .as((caseId, touchpoint, minute, duration, texts, numbers) -> {
                    int start = minute + 15_000 * (Integer.parseInt(caseId) / 2);
                    return new Row(caseId, touchpoint, start, duration, texts, numbers);
                });
    }

    private static Arbitrary<Map<Role, String>> texts() {
        Arbitrary<Map<Role, String>> who = Combinators.combine(
                        Arbitraries.of(ACTORS).optional(0.85),
                        Arbitraries.of(TEAMS).optional(0.6),
                        Arbitraries.of("1", "2", "3").optional(0.1),
                        Arbitraries.of("CUSTOMER", "company", "System").optional(0.1))
                .as((actor, team, tier, side) -> {
                    Map<Role, String> texts = new LinkedHashMap<>();
                    actor.ifPresent(value -> texts.put(Role.ACTOR, value));
                    team.ifPresent(value -> texts.put(Role.TEAM, value));
                    tier.ifPresent(value -> texts.put(Role.TIER, value));
                    side.ifPresent(value -> texts.put(Role.SIDE, value));
                    return texts;
                });
        Arbitrary<Map<Role, String>> what = Combinators.combine(
                        name("s", STATUSES).optional(0.4),
                        Arbitraries.of(TouchpointClass.class).optional(0.2),
                        Arbitraries.of("phone", "chat").optional(0.5),
                        Arbitraries.of("k1", "k2").optional(0.5),
                        Arbitraries.of("bill", "line").optional(0.3),
                        Arbitraries.of("birthday").optional(0.3))
                .as((status, kind, channel, customer, issue, asked) -> {
                    Map<Role, String> texts = new LinkedHashMap<>();
                    status.ifPresent(value -> texts.put(Role.STATUS, value));
                    kind.ifPresent(value -> texts.put(Role.CLASS, value.name()));
                    channel.ifPresent(value -> texts.put(Role.CHANNEL, value));
                    customer.ifPresent(value -> texts.put(Role.CUSTOMER, value));
                    issue.ifPresent(value -> texts.put(Role.ISSUE_TYPE, value));
                    asked.ifPresent(value -> texts.put(Role.DATA_ASKED, value));
                    return texts;
                });
        return Combinators.combine(who, what).as((first, second) -> {
            Map<Role, String> both = new LinkedHashMap<>(first);
            both.putAll(second);
            return both;
        });
    }

    private static Arbitrary<Map<Role, Double>> numbers() {
        Arbitrary<Optional<Double>> minutes = Arbitraries.integers()
                .between(0, 40)
                .map(quarters -> quarters / 4.0)
                .optional(0.3);
        return Combinators.combine(minutes, minutes, minutes).as((active, waiting, company) -> {
            Map<Role, Double> numbers = new LinkedHashMap<>();
            active.ifPresent(value -> numbers.put(Role.CUSTOMER_MINUTES, value));
            waiting.ifPresent(value -> numbers.put(Role.WAIT_MINUTES, value));
            company.ifPresent(value -> numbers.put(Role.COMPANY_MINUTES, value));
            return numbers;
        });
    }

    private static Arbitrary<Glossary> glossaries() {
        return Combinators.combine(
                        traits().list().ofSize(TOUCHPOINTS),
                        traits().list().ofSize(STATUSES),
                        tiers().list().ofSize(3),
                        tiers().list().ofSize(2),
                        minutes(),
                        minutes())
                .as((touchpoints, statuses, actorTiers, teamTiers, phone, chat) -> new Glossary(
                        byName("t", touchpoints),
                        byName("s", statuses),
                        List.of(
                                PartyRule.named("cust", party(Side.CUSTOMER)),
                                PartyRule.named("sys", party(Side.SYSTEM)),
                                PartyRule.named("part", party(Side.PARTNER)),
                                PartyRule.named(
                                        "A",
                                        new Party(Optional.of(Side.COMPANY), actorTiers.get(0), OptionalDouble.of(50))),
                                PartyRule.named("B", new Party(Optional.empty(), actorTiers.get(1))),
                                PartyRule.named("sys", new Party(Optional.empty(), actorTiers.get(2)))),
                        List.of(
                                PartyRule.named("X", new Party(Optional.empty(), teamTiers.get(0))),
                                PartyRule.named("Y", new Party(Optional.of(Side.PARTNER), teamTiers.get(1))),
                                PartyRule.named(
                                        "Z", new Party(Optional.empty(), OptionalInt.empty(), OptionalDouble.of(80)))),
                        Map.of("phone", phone, "chat", chat)));
    }

    private static Arbitrary<Traits> traits() {
        Arbitrary<Traits.Builder> who = Combinators.combine(
                        Arbitraries.of(Side.class).optional(0.2),
                        Arbitraries.of(Side.class).optional(0.25),
                        Arbitraries.of(Visibility.class).optional(0.5),
                        Arbitraries.of(true, false))
                .as((side, move, visibility, accepts) -> {
                    Traits.Builder traits = Traits.builder().accepts(accepts);
                    side.ifPresent(traits::side);
                    move.ifPresent(traits::move);
                    visibility.ifPresent(traits::visibility);
                    return traits;
                });
        return Combinators.combine(
                        who,
                        Arbitraries.of(DueParty.class).optional(0.3),
                        Arbitraries.of(TouchpointClass.class).optional(0.4),
                        Arbitraries.of(Outcome.class).optional(0.2),
                        minutes())
                .as((traits, due, kind, outcome, minutes) -> {
                    due.ifPresent(traits::due);
                    kind.ifPresent(traits::touchpointClass);
                    outcome.ifPresent(traits::outcome);
                    return traits.minutes(minutes).build();
                });
    }

    private static Arbitrary<StepMinutes> minutes() {
        Arbitrary<Optional<Minutes>> some =
                Arbitraries.integers().between(0, 9).map(Minutes::of).optional(0.3);
        return Combinators.combine(some, some, some)
                .as((active, waiting, company) -> new StepMinutes(active, waiting, Optional.empty(), company));
    }

    private static Arbitrary<OptionalInt> tiers() {
        return Arbitraries.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(2));
    }

    private static Party party(Side side) {
        return new Party(Optional.of(side), OptionalInt.empty());
    }

    private static Arbitrary<String> name(String prefix, int count) {
        return Arbitraries.integers().between(0, count - 1).map(i -> prefix + i);
    }

    private static Map<String, Traits> byName(String prefix, List<Traits> traits) {
        Map<String, Traits> named = new LinkedHashMap<>();
        IntStream.range(0, traits.size()).forEach(i -> named.put(prefix + i, traits.get(i)));
        return named;
    }
}
