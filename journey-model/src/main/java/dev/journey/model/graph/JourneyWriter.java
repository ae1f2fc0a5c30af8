package dev.journey.model.graph;

import dev.journey.model.Actor;
import dev.journey.model.Touchpoint;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.json.TraitsJson;
import java.util.Map;

/** Writes {@code journey/1}. */
final class JourneyWriter {
    private JourneyWriter() {}

    static String text(Journey journey) {
        return JsonWriter.text(json -> {
            json.put("schema", JourneyReader.SCHEMA).put("name", journey.name());
            json.objects("actors", journey.actors(), JourneyWriter::actor);
            json.objects("touchpoints", journey.touchpoints(), JourneyWriter::touchpoint);
            start(json, journey);
            json.objects("transitions", journey.transitions(), JourneyWriter::transition);
            json.objects(
                    "forks",
                    journey.forks(),
                    (out, fork) -> out.put("from", fork.from().id())
                            .put("id", fork.id())
                            .put("join", fork.join().id()));
            if (!journey.costs().isEmpty()) {
                json.object(
                        "outcomes",
                        out -> journey.costs()
                                .forEach((outcome, cost) -> out.object(
                                        outcome.name(),
                                        amounts -> amounts.put("effortMinutes", cost.effortMinutes())
                                                .put("money", cost.money()))));
            }
        });
    }

    private static void actor(JsonWriter json, Actor actor) {
        json.put("id", actor.id()).put("side", actor.side().name());
        actor.team().ifPresent(team -> json.put("team", team));
        actor.tier().ifPresent(tier -> json.put("tier", (long) tier));
        actor.authorityLimit().ifPresent(limit -> json.put("authority", limit));
        json.putAll("skills", actor.skills());
        json.putAll("access", actor.systems());
        json.putAll("abilities", actor.abilities());
    }

    private static void touchpoint(JsonWriter json, Touchpoint touchpoint) {
        json.put("id", touchpoint.id());
        if (!touchpoint.label().equals(touchpoint.id())) {
            json.put("label", touchpoint.label());
        }
        if (touchpoint.performer().isPresent()) {
            json.put("by", touchpoint.performer().get());
        } else if (!touchpoint.performers().isEmpty()) {
            json.object("by", shares -> touchpoint.performers().forEach(shares::put));
        }
        touchpoint.channel().ifPresent(channel -> json.put("channel", channel));
        touchpoint.stage().ifPresent(stage -> json.put("stage", stage));
        TraitsJson.write(json, touchpoint.traits());
        touchpoint.customerMoney().ifPresent(money -> json.put("customerMoney", money));
        touchpoint.companyMoney().ifPresent(money -> json.put("companyMoney", money));
        json.putAll("dataAsked", touchpoint.dataAsked());
        json.putAll("dataGiven", touchpoint.dataGiven());
    }

    private static void start(JsonWriter json, Journey journey) {
        if (!journey.startCounts().isEmpty()) {
            json.objects(
                    "start",
                    journey.startCounts().entrySet(),
                    (out, begin) -> out.put("touchpoint", begin.getKey()).put("count", begin.getValue()));
            return;
        }
        Map.Entry<String, Double> first = journey.start().entrySet().iterator().next();
        if (journey.start().size() == 1 && first.getValue() == 1) {
            json.put("start", first.getKey());
        } else {
            json.objects(
                    "start",
                    journey.start().entrySet(),
                    (out, begin) -> out.put("touchpoint", begin.getKey()).put("probability", begin.getValue()));
        }
    }

    private static void transition(JsonWriter json, Transition transition) {
        json.put("from", transition.from().id()).put("to", transition.to().id());
        if (transition.count().isPresent()) {
            json.put("count", transition.count().getAsLong());
        } else {
            json.put("probability", transition.probability());
        }
        if (!transition.label().isEmpty()) {
            json.put("label", transition.label());
        }
        transition.mode().ifPresent(mode -> json.put("mode", mode.name()));
        transition.delay().ifPresent(delay -> TraitsJson.write(json, "delayMinutes", delay));
        transition.carried().ifPresent(items -> json.putTexts("carries", items));
        transition
                .fork()
                .ifPresent(fork -> json.put("fork", fork)
                        .put("branch", (long) transition.branch().orElseThrow()));
    }
}
