package dev.journey.model.calendar;

import com.google.common.collect.ImmutableSet;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.json.KeyCheck;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads and writes {@code journey-calendar/1}. A key that is not known is refused: a holiday that nobody reads would change figures
 * without a word.
 */
final class CalendarJson {
    static final String SCHEMA = "journey-calendar/1";

    private static final Set<String> HOURS = ImmutableSet.of("zone", "hours", "holidays", "days");
    private static final Set<String> TOP = ImmutableSet.<String>builder()
            .add("schema")
            .addAll(HOURS)
            .add("teams", "actors")
            .build();
    private static final Set<String> RULE =
            ImmutableSet.<String>builder().add("name", "match").addAll(HOURS).build();
    private static final KeyCheck KEYS = new KeyCheck((object, key, nearest, known) -> {
        throw object.fault(Messages.unknownKey(key, nearest, known));
    });

    private CalendarJson() {}

    static Calendars read(JsonValue json) {
        KEYS.check(json, TOP);
        json.member("schema").filter(value -> !value.text().equals(SCHEMA)).ifPresent(value -> {
            throw value.fault(Messages.schema(value.text()));
        });
        json.required("zone");
        json.required("hours");
        WorkCalendar standard = calendar(json, Optional.empty());
        return Calendars.of(standard)
                .withTeams(rules(json, "teams", standard))
                .withActors(rules(json, "actors", standard));
    }

    private static List<CalendarRule> rules(JsonValue json, String key, WorkCalendar standard) {
        return json.member(key).map(JsonValue::list).orElse(List.of()).stream()
                .map(rule -> rule(rule, standard))
                .toList();
    }

    private static CalendarRule rule(JsonValue json, WorkCalendar standard) {
        KEYS.check(json, RULE);
        Optional<String> name = json.member("name").map(JsonValue::text);
        Optional<String> match = json.member("match").map(JsonValue::text);
        if (name.isPresent() == match.isPresent()) {
            throw json.fault(Messages.NAME_OR_MATCH);
        }
        WorkCalendar calendar = calendar(json, Optional.of(standard));
        try {
            return name.map(exact -> CalendarRule.named(exact, calendar))
                    .orElseGet(() -> CalendarRule.matching(match.orElseThrow(), calendar));
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    /** What is not said is the standard calendar's: the zone, the hours of the week, the special days. */
    private static WorkCalendar calendar(JsonValue json, Optional<WorkCalendar> standard) {
        WorkCalendar.Builder builder = WorkCalendar.in(json.member("zone")
                .map(CalendarJson::zone)
                .or(() -> standard.map(WorkCalendar::zone))
                .orElseThrow());
        Optional<JsonValue> hours = json.member("hours");
        hours.ifPresentOrElse(value -> week(builder, value), () -> standard.ifPresent(one -> copyWeek(builder, one)));
        if (json.member("holidays").isPresent() || json.member("days").isPresent()) {
            days(builder, json);
        } else {
            standard.ifPresent(one -> one.days().forEach((date, open) -> builder.on(date, array(open))));
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw hours.orElse(json).fault(e);
        }
    }

    private static void copyWeek(WorkCalendar.Builder builder, WorkCalendar standard) {
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.on(List.of(day), array(standard.hours(day)));
        }
    }

    private static void week(WorkCalendar.Builder builder, JsonValue json) {
        Map<DayOfWeek, String> said = new EnumMap<>(DayOfWeek.class);
        json.members().forEach((name, value) -> {
            if (name.equals("comment")) {
                return;
            }
            List<DayOfWeek> days = Weekdays.parse(name).orElseThrow(() -> json.fault(Messages.weekday(name)));
            for (DayOfWeek day : days) {
                String before = said.putIfAbsent(day, name);
                if (before != null) {
                    throw value.fault(Messages.twice(Weekdays.shortName(day), before, name));
                }
            }
            try {
                builder.on(days, hours(value));
            } catch (IllegalArgumentException e) {
                throw value.fault(e);
            }
        });
    }

    private static void days(WorkCalendar.Builder builder, JsonValue json) {
        Map<LocalDate, JsonValue> said = new TreeMap<>();
        json.member("holidays").map(JsonValue::list).orElse(List.of()).forEach(value -> {
            LocalDate date = date(value, value.text());
            said.put(date, value);
            special(builder, value, date);
        });
        json.member("days").map(JsonValue::members).orElse(Map.of()).forEach((name, value) -> {
            if (name.equals("comment")) {
                return;
            }
            LocalDate date = date(value, name);
            if (said.containsKey(date)) {
                throw value.fault(Messages.holidayWithHours(date));
            }
            special(builder, value, date, hours(value));
        });
    }

    private static void special(WorkCalendar.Builder builder, JsonValue json, LocalDate date, Hours... hours) {
        try {
            builder.on(date, hours);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private static Hours[] hours(JsonValue json) {
        return json.list().stream().map(CalendarJson::stretch).toArray(Hours[]::new);
    }

    private static Hours stretch(JsonValue json) {
        String text = json.text();
        try {
            return Hours.parse(text);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private static LocalDate date(JsonValue json, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw json.fault(Messages.date(text));
        }
    }

    private static ZoneId zone(JsonValue json) {
        String text = json.text();
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw json.fault(Messages.zone(text));
        }
    }

    static void write(JsonWriter json, Calendars calendars) {
        write(json, calendars.standard());
        json.objects("teams", calendars.teams(), CalendarJson::write);
        json.objects("actors", calendars.actors(), CalendarJson::write);
    }

    private static void write(JsonWriter json, CalendarRule rule) {
        json.put(rule.isName() ? "name" : "match", rule.text());
        write(json, rule.calendar());
    }

    private static void write(JsonWriter json, WorkCalendar calendar) {
        json.put("zone", calendar.zone().getId());
        json.object("hours", week -> {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (!calendar.hours(day).isEmpty()) {
                    week.putTexts(Weekdays.shortName(day), texts(calendar.hours(day)));
                }
            }
        });
        json.putTexts(
                "holidays",
                calendar.days().entrySet().stream()
                        .filter(day -> day.getValue().isEmpty())
                        .map(day -> day.getKey().toString())
                        .toList());
        json.object(
                "days",
                days -> calendar.days().forEach((date, open) -> {
                    if (!open.isEmpty()) {
                        days.putTexts(date.toString(), texts(open));
                    }
                }));
    }

    private static List<String> texts(Collection<Hours> hours) {
        return hours.stream().map(Hours::toString).toList();
    }

    private static Hours[] array(List<Hours> hours) {
        return hours.toArray(new Hours[0]);
    }
}
