package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.mapping.Mapping;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a draft of a mapping. */
final class DraftWriter {
    /** Names in a draft that somebody would still read through. */
    private static final int MOST_NAMES = 500;

    private final DraftChoice choice;
    private final WordList words;
    private final Optional<OcelTypes> types;
    private final Optional<Charset> guessed;

    private DraftWriter(DraftSample looked, WordList words) {
        this.choice = DraftChoice.of(looked.sample());
        this.words = words;
        this.types = looked.types();
        this.guessed = looked.guessed();
    }

    static String text(String source, DraftSample looked, WordList words) {
        DraftWriter writer = new DraftWriter(looked, words);
        return JsonWriter.text(json -> writer.write(source, json));
    }

    private void write(String source, JsonWriter json) {
        json.put("schema", "journey-mapping/1");
        Map<String, Integer> tokens = tokens();
        String about = DraftMessages.about(
                source, choice.sample().format(), choice.sample().rows());
        json.put("comment", tokens.isEmpty() ? about : about + " " + DraftMessages.missing(tokens));
        types.ifPresent(known -> known.best()
                .ifPresent(type -> json.object(
                        "file",
                        file -> file.put("comment", DraftMessages.caseType(type, known.types()))
                                .put("caseType", type))));
        guessed.ifPresent(charset -> json.object(
                "file",
                file -> file.put("comment", DraftMessages.charset(charset.name()))
                        .put("charset", charset.name())));
        Set<String> missing = new LinkedHashSet<>(Mapping.DEFAULT_MISSING);
        if (missing.addAll(tokens.keySet())) {
            json.putTexts("missing", missing);
        }
        if (choice.roles().containsKey(Role.START) || !choice.moments().isEmpty()) {
            json.object("time", time -> {
                time.put(
                        "comment",
                        choice.times().comment() + " " + choice.times().zoneComment());
                choice.times().pattern().ifPresent(pattern -> time.put("pattern", pattern));
                time.put("zone", "UTC");
            });
        }
        json.object("columns", columns -> {
            columns.object("comment", comment -> choice.comments().forEach(comment::put));
            choice.roles().forEach((role, column) -> columns.put(role.key(), column.name()));
        });
        json.objects("moments", choice.moments(), this::moment);
        names(json, "touchpoints", steps(), true);
        names(json, "statuses", choice.roles().get(Role.STATUS), false);
        actors(json, choice.roles().get(Role.ACTOR));
    }

    /** What a row says of who has the case, and of its status, is so at its end, and was not when it began. */
    private void moment(JsonWriter json, SampleColumn column) {
        json.put("at", column.name()).put("step", column.name());
        if (column.equals(choice.moments().get(0))) {
            json.putAll(
                    "clears",
                    Stream.of(Role.ACTOR, Role.TEAM, Role.STATUS)
                            .filter(choice.roles()::containsKey)
                            .map(Role::key)
                            .toList());
        }
    }

    /** The column with the touchpoints; where a row is a case, its times' names and how often each is there. */
    private @Nullable SampleColumn steps() {
        if (choice.moments().isEmpty()) {
            return choice.roles().get(Role.TOUCHPOINT);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        choice.moments().forEach(column -> counts.put(column.name(), column.filled()));
        return new SampleColumn("", 0, choice.sample().rows(), counts, 0);
    }

    private Map<String, Integer> tokens() {
        Map<String, Integer> tokens = new LinkedHashMap<>();
        for (int row = 0; row < choice.sample().rows(); row++) {
            for (String value : choice.sample().values().get(row)) {
                if (!value.isEmpty() && SampleColumn.isMissing(value)) {
                    tokens.merge(value, 1, Integer::sum);
                }
            }
        }
        return tokens;
    }

    private void names(JsonWriter json, String key, @Nullable SampleColumn column, boolean touchpoints) {
        Map<String, WordList.Hit> hits = hits(column);
        if (column == null || hits.isEmpty()) {
            return;
        }
        json.object(
                key,
                names -> hits.forEach((name, hit) -> names.object(name, traits -> {
                    traits.put("comment", comment(column, name, hit));
                    switch (hit.meaning()) {
                        case RESOLVED, REFUSED, ABANDONED ->
                            traits.put("outcome", hit.meaning().name());
                        case APPROVAL -> traits.put("class", "APPROVAL");
                        case WAITING_FOR_CUSTOMER -> {
                            if (touchpoints) {
                                traits.put("class", "WAIT");
                            }
                            traits.put("move", "CUSTOMER");
                        }
                        case CUSTOMER, SYSTEM ->
                            traits.put("side", hit.meaning().name());
                    }
                })));
    }

    private Map<String, WordList.Hit> hits(@Nullable SampleColumn column) {
        Map<String, WordList.Hit> hits = new LinkedHashMap<>();
        if (column != null && column.distinct() <= MOST_NAMES) {
            for (String name : column.counts().keySet()) {
                words.find(name).filter(hit -> !hit.meaning().isParty()).ifPresent(hit -> hits.put(name, hit));
            }
        }
        return hits;
    }

    private void actors(JsonWriter json, @Nullable SampleColumn column) {
        if (column == null) {
            return;
        }
        Map<String, WordList.Hit> parties = new LinkedHashMap<>();
        for (String name : column.counts().keySet()) {
            Optional<WordList.Hit> hit =
                    words.find(name).filter(found -> found.meaning().isParty());
            if (hit.isPresent() && parties.size() < MOST_NAMES) {
                parties.put(name, hit.get());
            }
        }
        json.objects(
                "actors",
                parties.entrySet(),
                (rule, entry) -> rule.put("name", entry.getKey())
                        .put("side", entry.getValue().meaning().name())
                        .put("comment", comment(column, entry.getKey(), entry.getValue())));
    }

    private static String comment(SampleColumn column, String name, WordList.Hit hit) {
        return DraftMessages.word(
                hit.word(),
                hit.language(),
                column.counts().getOrDefault(name, 0),
                Math.min(column.filled(), column.rows()));
    }
}
