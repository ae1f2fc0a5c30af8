package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.mapping.TimeFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where times that name no zone are. An hour that the clocks skip is moved forward by its length; of an hour that comes
 * twice the earlier is taken, as {@code java.time} does; both are counted for the rows that are used. The stretch between
 * two changes of the clock is kept, so that a time in it costs a subtraction. Not thread-safe.
 */
final class LocalZone {
    private final ZoneId zone;
    /** Of columns that have one of their own. */
    private final Map<Role, LocalZone> own = new EnumMap<>(Role.class);

    private boolean hasOwn;
    private @Nullable LocalZone ofColumn;
    private final ZoneRules rules;
    /** Local milliseconds in [from, to) have this offset. */
    private long from = 1;

    private long to;
    private long offset;

    private int newSkipped;
    private int newTwice;
    private long skipped;
    private long twice;

    LocalZone(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        if (rules.isFixedOffset()) {
            from = Long.MIN_VALUE;
            to = Long.MAX_VALUE;
            offset = millis(rules.getOffset(Instant.EPOCH));
        }
    }

    /** With zones of their own for some columns. */
    LocalZone(TimeFormat format) {
        this(format.zone());
        format.zones().forEach((role, zoneOfRole) -> own.put(role, new LocalZone(zoneOfRole)));
        hasOwn = !own.isEmpty();
    }

    /** The field that reads its times in the zone of its role; the field itself where that is the common one. */
    Field around(Role role, Field field) {
        LocalZone zoneOfRole = own.get(role);
        if (zoneOfRole == null) {
            return field;
        }
        return value -> {
            ofColumn = zoneOfRole;
            try {
                return field.take(value);
            } finally {
                ofColumn = null;
            }
        };
    }

    /** The zone's name. */
    String name() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** Milliseconds UTC of a local time that is given in milliseconds as if it were UTC. */
    long toUtc(long local) {
        if (ofColumn != null) {
            return ofColumn.toUtc(local);
        }
        return local >= from && local < to ? local - offset : find(local);
    }

    /** The row whose times were asked for is used. */
    void keep() {
        skipped += newSkipped;
        twice += newTwice;
        if (hasOwn) {
            own.values().forEach(LocalZone::keep);
        }
        forget();
    }

    /** The row whose times were asked for is not used. */
    void forget() {
        newSkipped = 0;
        newTwice = 0;
        if (hasOwn) {
            own.values().forEach(LocalZone::forget);
        }
    }

    /** Takes the counts of a later part of the source. */
    void addAll(LocalZone later) {
        skipped += later.skipped;
        twice += later.twice;
        own.forEach((role, zoneOfRole) -> later.own.computeIfPresent(role, (same, other) -> {
            zoneOfRole.addAll(other);
            return other;
        }));
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (skipped > 0) {
            notices.add(TimeMessages.skippedHour(skipped, name()));
        }
        if (twice > 0) {
            notices.add(TimeMessages.hourTwice(twice, name()));
        }
        own.forEach((role, zoneOfRole) -> {
            notices.add(TimeMessages.zoneOfColumn(role.key(), zoneOfRole.name()));
            notices.addAll(zoneOfRole.notices());
        });
        return notices;
    }

    private long find(long local) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(
                Math.floorDiv(local, 1000L), (int) Math.floorMod(local, 1000L) * 1_000_000, ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(time);
        if (change != null) {
            newSkipped += change.isGap() ? 1 : 0;
            newTwice += change.isOverlap() ? 1 : 0;
            return local - millis(change.getOffsetBefore());
        }
        ZoneOffset found = rules.getOffset(time);
        Instant utc = time.toInstant(found);
        ZoneOffsetTransition before = rules.previousTransition(utc.plusNanos(1));
        ZoneOffsetTransition after = rules.nextTransition(utc);
        from = before == null
                ? Long.MIN_VALUE
                : Math.max(local(before.getDateTimeBefore()), local(before.getDateTimeAfter()));
        to = after == null
                ? Long.MAX_VALUE
                : Math.min(local(after.getDateTimeBefore()), local(after.getDateTimeAfter()));
        offset = millis(found);
        return local - offset;
    }

    private static long local(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * 1000;
    }

    private static long millis(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1000L;
    }
}
