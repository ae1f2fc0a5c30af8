package dev.journey.model.mapping;

import com.google.common.collect.ImmutableSet;
import dev.journey.model.Role;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.KeyCheck;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code journey-mapping/1}. */
final class MappingJson {
    private static final Set<String> TOP = ImmutableSet.of(
            "schema",
            "file",
            "missing",
            "time",
            "maxRejectedShare",
            "columns",
            "changes",
            "moments",
            "touchpoints",
            "statuses",
            "actors",
            "teams",
            "assume",
            "service",
            "calendar");
    private static final Set<String> FILE =
            ImmutableSet.of("separator", "charset", "header", "format", "records", "caseType");
    private static final Set<String> TIME = ImmutableSet.of("pattern", "zone", "zones");
    static final String SCHEMA = "journey-mapping/1";
    static final String OTHER = "other";

    private final Mapping.Builder mapping = Mapping.builder();
    private final KeyCheck keys = new KeyCheck((object, key, nearest, known) ->
            mapping.notice(Messages.unknownKey(object.place().pointer(), key, nearest, known)));

    private MappingJson() {}

    static Mapping read(String json, String source) {
        return read(json, source, Optional.empty());
    }

    static Mapping read(String json, String source, Optional<KnownExport> known) {
        MappingJson reader = new MappingJson();
        known.ifPresent(reader.mapping::known);
        return reader.read(JsonTree.parse(json, source));
    }

    private Mapping read(JsonValue top) {
        keys.check(top, TOP);
        top.member("schema").filter(value -> !value.text().equals(SCHEMA)).ifPresent(value -> {
            throw value.fault(Messages.schema(value.text()));
        });
        top.member("file").ifPresent(value -> mapping.format(format(value)));
        top.member("time").ifPresent(value -> mapping.time(time(value)));
        top.member("missing")
                .ifPresent(value -> mapping.missing(
                        value.list().stream().map(JsonValue::text).collect(ImmutableSet.toImmutableSet())));
        top.member("maxRejectedShare").ifPresent(this::maxRejectedShare);
        top.member("columns").ifPresent(this::columns);
        top.member("changes").ifPresent(this::changes);
        top.member("moments").ifPresent(this::moments);
        top.member("calendar").map(Calendars::of).ifPresent(mapping::calendars);
        mapping.glossary(new GlossaryJson(keys).read(top));
        return mapping.build();
    }

    private FileFormat format(JsonValue json) {
        keys.check(json, FILE);
        Optional<Character> separator = json.member("separator").map(MappingJson::separator);
        Optional<Charset> charset = json.member("charset").map(MappingJson::charset);
        boolean header = json.member("header").map(JsonValue::truth).orElse(true);
        Optional<JsonValue> records = json.member("records");
        try {
            return new FileFormat(
                    separator,
                    charset,
                    header,
                    json.member("format").map(MappingJson::logFormat),
                    records.map(JsonValue::text),
                    json.member("caseType").map(JsonValue::text));
        } catch (IllegalArgumentException e) {
            throw records.orElse(json).fault(e);
        }
    }

    private static LogFormat logFormat(JsonValue json) {
        return LogFormat.of(json.text()).orElseThrow(() -> json.fault(Messages.format(json.text())));
    }

    private static char separator(JsonValue json) {
        String text = json.text();
        if (text.length() != 1 || ",;\t|".indexOf(text.charAt(0)) < 0) {
            throw json.fault(Messages.separator(text));
        }
        return text.charAt(0);
    }

    private static Charset charset(JsonValue json) {
        try {
            return Charset.forName(json.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw json.fault(Messages.charset(json.text()));
        }
    }

    private TimeFormat time(JsonValue json) {
        keys.check(json, TIME);
        ZoneId zone = json.member("zone").map(MappingJson::zone).orElse(TimeFormat.RECOGNISED.zone());
        Map<Role, ZoneId> zones = json.member("zones").map(MappingJson::zones).orElse(Map.of());
        Optional<JsonValue> pattern = json.member("pattern");
        try {
            return new TimeFormat(pattern.map(JsonValue::text), zone, zones);
        } catch (IllegalArgumentException e) {
            throw pattern.orElse(json).fault(e);
        }
    }

    private static Map<Role, ZoneId> zones(JsonValue json) {
        Map<Role, ZoneId> zones = new EnumMap<>(Role.class);
        json.members().forEach((key, value) -> {
            if (!key.equals("comment")) {
                Role role = Role.of(key).orElseThrow(() -> value.fault(Messages.unknownRole(key)));
                zones.put(role, zone(value));
            }
        });
        return zones;
    }

    private static ZoneId zone(JsonValue json) {
        try {
            return ZoneId.of(json.text());
        } catch (DateTimeException e) {
            throw json.fault(Messages.zone(json.text()));
        }
    }

    private void maxRejectedShare(JsonValue json) {
        double share = json.number();
        if (!(share >= 0 && share <= 1)) {
            throw json.fault(Messages.share(share));
        }
        mapping.maxRejectedShare(share);
    }

    private void changes(JsonValue json) {
        if (mapping.has(Role.TOUCHPOINT)) {
            throw json.fault(Messages.touchpointTwice());
        }
        mapping.changes(new ChangesJson(keys).read(json));
    }

    private void moments(JsonValue json) {
        mapping.moments(new MomentsJson(keys).read(json));
        try {
            mapping.build();
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private void columns(JsonValue json) {
        Set<String> known = Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet());
        known.add(OTHER);
        keys.check(json, known);
        for (Role role : Role.values()) {
            json.member(role.key()).ifPresent(value -> mapping.column(role, column(value)));
        }
        json.member(OTHER).map(JsonValue::list).orElse(List.of()).forEach(value -> mapping.other(column(value)));
    }

    private static String column(JsonValue json) {
        if (!json.isNumber()) {
            return json.text();
        }
        int position = json.wholeNumber();
        if (position < 1) {
            throw json.fault(Messages.position(position));
        }
        return Integer.toString(position);
    }
}
