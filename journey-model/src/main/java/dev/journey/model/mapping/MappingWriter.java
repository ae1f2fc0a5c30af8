package dev.journey.model.mapping;

import dev.journey.model.Glossary;
import dev.journey.model.PartyRule;
import dev.journey.model.Side;
import dev.journey.model.Traits;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.json.TraitsJson;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes {@code journey-mapping/1}; what is as it would be without being said is left out. Names in alphabetical order. */
final class MappingWriter {
    private MappingWriter() {}

    static String text(Mapping mapping) {
        return JsonWriter.text(json -> {
            json.put("schema", MappingJson.SCHEMA);
            format(json, mapping.format());
            if (!mapping.missing().equals(Mapping.DEFAULT_MISSING)) {
                json.putTexts("missing", new TreeSet<>(mapping.missing()));
            }
            time(json, mapping.time());
            if (mapping.maxRejectedShare() != Mapping.DEFAULT_MAX_REJECTED_SHARE) {
                json.put("maxRejectedShare", mapping.maxRejectedShare());
            }
            columns(json, mapping);
            mapping.changes().ifPresent(changes -> ChangesJson.write(json, changes));
            json.objects("moments", mapping.moments(), MomentsJson::write);
            glossary(json, mapping.glossary());
            mapping.calendars().ifPresent(calendars -> json.object("calendar", calendars::writeTo));
        });
    }

    private static void format(JsonWriter json, FileFormat format) {
        if (!format.equals(FileFormat.DETECTED)) {
            json.object("file", file -> {
                format.separator().ifPresent(separator -> file.put("separator", separator.toString()));
                format.charset().ifPresent(charset -> file.put("charset", charset.name()));
                file.put("header", format.header());
                format.format().ifPresent(written -> file.put("format", written.key()));
                format.records().ifPresent(pointer -> file.put("records", pointer));
                format.caseType().ifPresent(type -> file.put("caseType", type));
            });
        }
    }

    private static void time(JsonWriter json, TimeFormat time) {
        if (!time.equals(TimeFormat.RECOGNISED)) {
            json.object("time", members -> {
                time.pattern().ifPresent(pattern -> members.put("pattern", pattern));
                members.put("zone", name(time.zone()));
                if (!time.zones().isEmpty()) {
                    members.object(
                            "zones", zones -> time.zones().forEach((role, zone) -> zones.put(role.key(), name(zone))));
                }
            });
        }
    }

    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static void columns(JsonWriter json, Mapping mapping) {
        if (!mapping.columns().isEmpty() || !mapping.others().isEmpty()) {
            json.object("columns", columns -> {
                mapping.columns().forEach((role, column) -> columns.put(role.key(), column));
                columns.putAll(MappingJson.OTHER, mapping.others());
            });
        }
    }

    private static void glossary(JsonWriter json, Glossary glossary) {
        traits(json, "touchpoints", glossary.touchpoints());
        traits(json, "statuses", glossary.statuses());
        json.objects("actors", glossary.actors(), MappingWriter::rule);
        json.objects("teams", glossary.teams(), MappingWriter::rule);
        traits(
                json,
                "assume",
                glossary.assumed().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Traits.builder()
                                        .minutes(entry.getValue())
                                        .build())));
        ServiceJson.write(json, glossary.service());
    }

    private static void traits(JsonWriter json, String key, Map<String, Traits> byName) {
        if (!byName.isEmpty()) {
            json.object(
                    key,
                    names -> new TreeMap<>(byName)
                            .forEach((name, traits) ->
                                    names.object(name, members -> TraitsJson.write(members, traits))));
        }
    }

    private static void rule(JsonWriter json, PartyRule rule) {
        json.put(rule.isName() ? "name" : "match", rule.text());
        rule.party().side().map(Side::name).ifPresent(side -> json.put("side", side));
        rule.party().tier().ifPresent(tier -> json.put("tier", (long) tier));
        rule.party().authority().ifPresent(limit -> json.put("authority", limit));
    }
}
