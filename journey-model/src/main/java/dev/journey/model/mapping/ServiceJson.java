package dev.journey.model.mapping;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Capability;
import dev.journey.model.DataItem;
import dev.journey.model.Propensity;
import dev.journey.model.ServiceFacts;
import dev.journey.model.StaffMember;
import dev.journey.model.SurveyScale;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.json.KeyCheck;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads and writes what a service says of itself. */
final class ServiceJson {
    private static final Set<String> SERVICE = ImmutableSet.of(
            "currency",
            "customers",
            "population",
            "withdraws",
            "publicChannels",
            "origins",
            "surveys",
            "staff",
            "items",
            "propensity",
            "issueFamilies");
    private static final Set<String> SCALE = ImmutableSet.of("low", "high", "best");
    private static final Set<String> ITEM = ImmutableSet.of("ask", "expiresDays");
    private static final Set<String> PROPENSITY = ImmutableSet.of("affected", "contacted");
    private static final Set<String> STAFF = ImmutableSet.of("can", "trained", "engagement");

    /** As many days as a duration holds. */
    private static final long MOST = Long.MAX_VALUE / 86_400;

    /** Which end of a scale is the good one. */
    private enum Best {
        HIGH,
        LOW
    }

    private final KeyCheck keys;

    ServiceJson(KeyCheck keys) {
        this.keys = keys;
    }

    ServiceFacts read(JsonValue json) {
        keys.check(json, SERVICE);
        return new ServiceFacts(
                json.member("currency").map(JsonValue::text),
                json.member("customers")
                        .map(ServiceJson::count)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()),
                byName(json, "population", ServiceJson::count),
                texts(json, "withdraws"),
                texts(json, "publicChannels"),
                byName(json, "origins", JsonValue::text),
                byName(json, "surveys", this::scale),
                byName(json, "staff", this::staff),
                byName(json, "items", this::item),
                json.member("propensity").map(this::propensity),
                byName(json, "issueFamilies", JsonValue::text));
    }

    private DataItem item(JsonValue json) {
        keys.check(json, ITEM);
        return new DataItem(
                json.member("ask").map(value -> value.oneOf(DataItem.Ask.class)).orElse(DataItem.Ask.OTHER),
                json.member("expiresDays").map(ServiceJson::count).map(Duration::ofDays));
    }

    private Propensity propensity(JsonValue json) {
        keys.check(json, PROPENSITY);
        long affected = count(json.required("affected"));
        long contacted = count(json.required("contacted"));
        try {
            return new Propensity(affected, contacted);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private static long count(JsonValue json) {
        long count = json.wholeLong();
        if (!(count >= 0 && count <= MOST)) {
            throw json.fault(Messages.count(count, MOST));
        }
        return count;
    }

    private static Set<String> texts(JsonValue json, String key) {
        return json.member(key)
                .map(value -> value.list().stream().map(JsonValue::text).collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    private static <T> Map<String, T> byName(JsonValue json, String key, Function<JsonValue, T> reader) {
        ImmutableMap.Builder<String, T> read = ImmutableMap.builder();
        json.member(key).map(JsonValue::members).orElse(Map.of()).forEach((name, value) -> {
            if (!name.equals("comment")) {
                read.put(name, reader.apply(value));
            }
        });
        return read.buildOrThrow();
    }

    private SurveyScale scale(JsonValue json) {
        keys.check(json, SCALE);
        try {
            return new SurveyScale(
                    json.required("low").wholeNumber(),
                    json.required("high").wholeNumber(),
                    json.required("best").oneOf(Best.class) == Best.HIGH);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private StaffMember staff(JsonValue json) {
        keys.check(json, STAFF);
        Set<Capability> can = new TreeSet<>();
        json.member("can").map(JsonValue::list).stream()
                .flatMap(values -> values.stream())
                .forEach(value -> can.add(capability(value)));
        return new StaffMember(
                new TreeSet<>(can),
                json.member("trained").map(ServiceJson::date),
                json.member("engagement")
                        .map(value -> OptionalDouble.of(value.number()))
                        .orElse(OptionalDouble.empty()));
    }

    private static Capability capability(JsonValue json) {
        String text = json.text();
        try {
            return Capability.parse(text);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private static LocalDate date(JsonValue json) {
        String text = json.text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw json.fault(Messages.date(text));
        }
    }

    static void write(JsonWriter json, ServiceFacts facts) {
        if (facts.equals(ServiceFacts.UNKNOWN)) {
            return;
        }
        json.object("service", service -> {
            facts.currency().ifPresent(currency -> service.put("currency", currency));
            facts.customers().ifPresent(customers -> service.put("customers", customers));
            each(
                    service,
                    "population",
                    facts.population(),
                    (out, entry) -> out.put(entry.getKey(), (long) entry.getValue()));
            service.putAll("withdraws", new TreeSet<>(facts.withdraws()));
            service.putAll("publicChannels", new TreeSet<>(facts.publicChannels()));
            each(service, "origins", facts.origins(), (out, entry) -> out.put(entry.getKey(), entry.getValue()));
            each(
                    service,
                    "issueFamilies",
                    facts.issueFamilies(),
                    (out, entry) -> out.put(entry.getKey(), entry.getValue()));
            each(
                    service,
                    "surveys",
                    facts.surveys(),
                    (out, entry) -> out.object(
                            entry.getKey(),
                            scale -> scale.put("low", (long) entry.getValue().low())
                                    .put("high", (long) entry.getValue().high())
                                    .put("best", (entry.getValue().highIsGood() ? Best.HIGH : Best.LOW).name())));
            each(
                    service,
                    "staff",
                    facts.staff(),
                    (out, entry) -> out.object(entry.getKey(), staff -> write(staff, entry.getValue())));
            each(
                    service,
                    "items",
                    facts.items(),
                    (out, entry) -> out.object(entry.getKey(), item -> write(item, entry.getValue())));
            facts.propensity()
                    .ifPresent(propensity -> service.object(
                            "propensity",
                            out -> out.put("affected", propensity.affected())
                                    .put("contacted", propensity.contacted())));
        });
    }

    private static void write(JsonWriter json, DataItem item) {
        json.put("ask", item.ask().name());
        item.expires().ifPresent(after -> json.put("expiresDays", after.toDays()));
    }

    private static void write(JsonWriter json, StaffMember staff) {
        json.putAll("can", staff.can().stream().map(Capability::toString).toList());
        Optional<LocalDate> trained = staff.trained();
        trained.ifPresent(date -> json.put("trained", date.toString()));
        staff.engagement().ifPresent(engagement -> json.put("engagement", engagement));
    }

    private interface Member<T> {
        void write(JsonWriter out, Map.Entry<String, T> entry);
    }

    private static <T> void each(JsonWriter json, String key, Map<String, T> values, Member<T> member) {
        if (!values.isEmpty()) {
            json.object(key, out -> new TreeMap<>(values).entrySet().forEach(entry -> member.write(out, entry)));
        }
    }
}
