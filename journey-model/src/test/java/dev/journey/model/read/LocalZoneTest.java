package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.mapping.TimeFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LocalZoneTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static ReadResult read(String rows) {
        TimeFormat berlin = new TimeFormat(Optional.empty(), BERLIN);
        return Csv.read(Csv.mapping().time(berlin).build(), "id,step,time\n" + rows);
    }

    @Test
    void localTimesAreThoseOfTheZoneAndOthersAreNot() {
        assertThat(Csv.steps(read("1,a,2024-01-15 12:00\n1,b,2024-07-15 12:00\n1,c,2024-07-15 12:00Z\n")))
                .containsExactly("1 a 2024-01-15T11:00:00Z", "1 b 2024-07-15T10:00:00Z", "1 c 2024-07-15T12:00:00Z");
    }

    @Test
    void skippedHourMovesForwardAndTheEarlierOfTwoIsTaken() {
        ReadResult read =
                read("1,a,2024-03-31 02:30\n1,b,2024-10-27 02:30\n1,c,2024-10-27 02:59:59\n1,d,2024-10-27 03:00\n");
        assertThat(Csv.steps(read))
                .containsExactly(
                        "1 a 2024-03-31T01:30:00Z",
                        "1 b 2024-10-27T00:30:00Z",
                        "1 c 2024-10-27T00:59:59Z",
                        "1 d 2024-10-27T02:00:00Z");
        assertThat(read.report().notices())
                .containsExactly(
                        "1 time lies in an hour that the clocks of Europe/Berlin skip: moved forward by its length.",
                        "2 times lie in an hour that comes twice in Europe/Berlin: the earlier one was taken.");
        assertThat(read.report().timeForm()).contains("ISO 8601, in Europe/Berlin where no zone is named, recognised");
    }

    @Test
    void rejectedRowsAndFirstAttemptsAreNotCounted() {
        ReadResult read = read("?,a,2024-03-31 02:30\n1,a,2024-03-31 02:30\n1,b,14/4/2024\n");
        assertThat(read.report().notices().get(1))
                .isEqualTo(
                        "1 time lies in an hour that the clocks of Europe/Berlin skip: moved forward by its length.");
    }

    @Property(seed = "31", tries = 2000)
    void agreesWithJavaTime(@ForAll @LongRange(min = -4_000_000_000L, max = 10_000_000_000L) long second) {
        for (String id : new String[] {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "+05:45", "UTC"}) {
            LocalZone zone = new LocalZone(ZoneId.of(id));
            LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
            assertNear(zone, local, ZoneId.of(id));
        }
    }

    @Property(seed = "32", tries = 500)
    void agreesWithJavaTimeAroundChangesOfTheClock(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        Instant change =
                BERLIN.getRules().nextTransition(Instant.ofEpochSecond(second)).getInstant();
        LocalZone zone = new LocalZone(BERLIN);
        LocalDateTime local = LocalDateTime.ofInstant(change, BERLIN);
        for (int minutes = -180; minutes <= 180; minutes += 15) {
            assertNear(zone, local.plusMinutes(minutes), BERLIN);
        }
    }

    private static void assertNear(LocalZone zone, LocalDateTime local, ZoneId id) {
        for (LocalDateTime time :
                new LocalDateTime[] {local, local.plusDays(3), local.minusHours(1), local.plusNanos(1_000_000)}) {
            assertThat(zone.toUtc(time.toInstant(ZoneOffset.UTC).toEpochMilli()))
                    .as("%s in %s", time, id)
                    .isEqualTo(time.atZone(id).toInstant().toEpochMilli());
        }
    }
}
