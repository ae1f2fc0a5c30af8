package dev.journey.model.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.journey.model.HandoverMode;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointBuilder;
import dev.journey.model.json.JsonException;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.KeyCheck;
import dev.journey.model.json.TextFile;
import dev.journey.model.json.TraitsJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads {@code journey/1}; everything that is wrong is collected, each with its place. */
final class JourneyReader {
    static final String SCHEMA = "journey/1";

    private static final Set<String> TOP =
            ImmutableSet.of("schema", "name", "actors", "touchpoints", "start", "transitions", "forks", "outcomes");
    private static final Set<String> ACTOR =
            ImmutableSet.of("id", "side", "team", "tier", "authority", "skills", "access", "abilities");
    private static final Set<String> TOUCHPOINT = Sets.union(
                    TraitsJson.TRAITS,
                    ImmutableSet.of(
                            "id",
                            "label",
                            "by",
                            "channel",
                            "stage",
                            "customerMoney",
                            "companyMoney",
                            "dataAsked",
                            "dataGiven"))
            .immutableCopy();
    private static final Set<String> START = ImmutableSet.of("touchpoint", "probability", "count");
    private static final Set<String> TRANSITION = ImmutableSet.of(
            "from", "to", "probability", "count", "label", "mode", "delayMinutes", "carries", "fork", "branch");
    private static final Set<String> FORK = ImmutableSet.of("from", "id", "join");
    private static final Set<String> COST = ImmutableSet.of("effortMinutes", "money");

    private final List<String> faults = new ArrayList<>();
    private final KeyCheck keys = new KeyCheck(
            (object, key, nearest, known) -> faults.add(object.at(Messages.unknownKey(key, nearest, known))));
    private final TraitsJson words = new TraitsJson(keys);
    private final JourneyBuilder journey;

    private JourneyReader(String name) {
        journey = Journey.named(name);
    }

    static Journey load(Path file) {
        return read(
                TextFile.read(file, "journey", JourneyException::new),
                file.getFileName().toString());
    }

    static Journey read(String json, String source) {
        JsonValue top = JsonTree.parse(json, source);
        String name = top.member("name").map(JsonValue::text).orElse(source);
        return new JourneyReader(name).read(top, name);
    }

    private Journey read(JsonValue top, String name) {
        checked(top, TOP, this::schema);
        each(top, "actors", ACTOR, this::actor);
        each(top, "touchpoints", TOUCHPOINT, this::touchpoint);
        collecting(() -> start(top));
        each(top, "transitions", TRANSITION, this::transition);
        each(top, "forks", FORK, this::fork);
        collecting(() -> top.member("outcomes").ifPresent(this::costs));
        if (!faults.isEmpty()) {
            throw new JourneyException(Messages.journey(name), faults);
        }
        return journey.build();
    }

    private void schema(JsonValue top) {
        JsonValue schema = top.required("schema");
        if (!schema.text().equals(SCHEMA)) {
            throw schema.fault(Messages.schema(schema.text()));
        }
    }

    private void each(JsonValue top, String key, Set<String> known, Consumer<JsonValue> reader) {
        List<JsonValue> items = new ArrayList<>();
        collecting(() -> top.member(key).ifPresent(array -> items.addAll(array.list())));
        items.forEach(item -> checked(item, known, reader));
    }

    private void checked(JsonValue object, Set<String> known, Consumer<JsonValue> reader) {
        collecting(() -> {
            keys.check(object, known);
            journey.at(object::at);
            reader.accept(object);
        });
    }

    private void collecting(Runnable reading) {
        try {
            reading.run();
        } catch (JsonException e) {
            faults.add(e.getMessage());
        }
    }

    private void actor(JsonValue json) {
        String id = json.required("id").text();
        journey.actor(id, json.required("side").oneOf(Side.class), actor -> {
            json.member("team").ifPresent(team -> actor.team(team.text()));
            json.member("tier").ifPresent(tier -> actor.tier(tier.wholeNumber()));
            json.member("authority").ifPresent(limit -> actor.authority(limit.number()));
            actor.skill(texts(json, "skills")).access(texts(json, "access")).able(texts(json, "abilities"));
        });
    }

    private void touchpoint(JsonValue json) {
        journey.touchpoint(json.required("id").text(), touchpoint -> {
            touchpoint.traits(words.traits(json));
            json.member("label").ifPresent(label -> touchpoint.label(label.text()));
            json.member("by").ifPresent(by -> performers(by, touchpoint));
            json.member("channel").ifPresent(channel -> touchpoint.channel(channel.text()));
            json.member("stage").ifPresent(stage -> touchpoint.stage(stage.text()));
            json.member("customerMoney").ifPresent(money -> touchpoint.customerMoney(money.number()));
            json.member("companyMoney").ifPresent(money -> touchpoint.companyMoney(money.number()));
            touchpoint.asks(texts(json, "dataAsked")).gives(texts(json, "dataGiven"));
        });
    }

    private static void performers(JsonValue by, TouchpointBuilder touchpoint) {
        if (by.isObject()) {
            by.members().forEach((actor, share) -> touchpoint.byShare(actor, share.number()));
        } else {
            touchpoint.by(by.text());
        }
    }

    private void start(JsonValue top) {
        Optional<JsonValue> start = top.member("start");
        if (start.isPresent() && start.get().isText()) {
            journey.at(start.get()::at);
            journey.start(start.get().text());
        } else {
            each(top, "start", START, json -> {
                String id = json.required("touchpoint").text();
                Weight weight = weight(json);
                journey.start(id, weight);
            });
        }
    }

    private void transition(JsonValue json) {
        Weight weight = weight(json);
        TransitionBuilder transition =
                journey.draw(json.required("from").text(), json.required("to").text(), weight);
        json.member("label").ifPresent(label -> transition.label(label.text()));
        json.member("mode").ifPresent(mode -> transition.mode(mode.oneOf(HandoverMode.class)));
        json.member("delayMinutes").ifPresent(value -> {
            Minutes delay = words.amount(value);
            transition.delay(delay.mean(), delay.sd());
        });
        json.member("carries").ifPresent(items -> transition.carries(ImmutableList.copyOf(texts(json, "carries"))));
        Optional<String> fork = json.member("fork").map(JsonValue::text);
        Optional<Integer> branch = json.member("branch").map(JsonValue::wholeNumber);
        if (fork.isPresent() != branch.isPresent() || branch.orElse(0) < 0) {
            throw json.fault(Messages.forkAndBranch());
        }
        fork.ifPresent(id -> transition.inFork(id, branch.orElseThrow()));
    }

    private static Weight weight(JsonValue json) {
        Optional<JsonValue> probability = json.member("probability");
        Optional<JsonValue> count = json.member("count");
        if (probability.isPresent() && count.isPresent()) {
            throw json.fault(Messages.probabilityOrCount());
        }
        return count.map(value -> Weight.count(value.wholeLong()))
                .orElseGet(() ->
                        Weight.probability(probability.map(JsonValue::number).orElse(1.0)));
    }

    private void fork(JsonValue json) {
        journey.declare(new ForkDraft(
                json.required("from").text(),
                json.required("id").text(),
                json.required("join").text(),
                json::at));
    }

    private void costs(JsonValue json) {
        keys.check(json, Arrays.stream(Outcome.values()).map(Outcome::name).collect(Collectors.toSet()));
        json.members()
                .forEach((name, cost) -> Outcome.named(name)
                        .ifPresent(outcome -> checked(cost, COST, amounts -> {
                            try {
                                journey.cost(
                                        outcome,
                                        new OutcomeCost(number(amounts, "effortMinutes"), number(amounts, "money")));
                            } catch (IllegalArgumentException e) {
                                throw amounts.fault(e);
                            }
                        })));
    }

    private static double number(JsonValue json, String key) {
        return json.member(key).map(JsonValue::number).orElse(0.0);
    }

    private static String[] texts(JsonValue json, String key) {
        return json.member(key).map(JsonValue::list).orElse(List.of()).stream()
                .map(JsonValue::text)
                .toArray(String[]::new);
    }
}
