package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A trace in the order of time, completes last among equal ones, gives the same steps, whatever the parts it comes in. */
class XesTraceLawsTest {
    private static final int END = 0;
    private static final int NOTHING_HELD = 0;

    /** One event: few activities and few times, so that they repeat. */
    record Event(String name, String transition, long second) {}

    @Provide
    Arbitrary<Event> events() {
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("start", "start", "complete", "complete", "assign", ""),
                        Arbitraries.longs().between(0, 12))
                .as(Event::new);
    }

    private static XesTrace joiner(int mostOpen) {
        return new XesTrace(new RecognisedTime(new LocalZone(ZoneOffset.UTC), new DayMonth(), null), END, -1, mostOpen);
    }

    private static List<XesEvent> trace(List<Event> events) {
        List<XesEvent> trace = new ArrayList<>();
        for (Event event : events) {
            XesEvent made = new XesEvent(1, trace.size());
            made.note(Xes.NAME, event.name());
            made.note(Xes.TRANSITION, event.transition());
            made.note(Xes.TIME, Instant.ofEpochSecond(event.second()).toString());
            trace.add(made);
        }
        return trace;
    }

    private static List<XesEvent> inParts(XesTrace joiner, List<XesEvent> trace, int part) {
        List<XesEvent> steps = new ArrayList<>();
        int at = 0;
        for (; at + part < trace.size(); at += part) {
            steps.addAll(joiner.join(trace.subList(at, at + part), false));
        }
        steps.addAll(joiner.join(trace.subList(at, trace.size()), true));
        return steps;
    }

    /** The steps as a log orders them: by time, equal ones as they came. */
    private static List<String> steps(List<XesEvent> steps) {
        List<XesEvent> ordered = new ArrayList<>(steps);
        ordered.sort(Comparator.comparing(step -> String.valueOf(step.time())));
        return ordered.stream().map(step -> step.line() + " " + step.has(END)).toList();
    }

    @Property(seed = "2811", tries = 1000)
    void partsMakeNoDifference(
            @ForAll @Size(max = 40) List<@From("events") Event> events, @ForAll @IntRange(min = 1, max = 12) int part) {
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparingLong(Event::second)
                .thenComparing(event -> event.transition().equals("complete")));
        XesTrace whole = joiner(XesTrace.MOST_OPEN);
        XesTrace cut = joiner(XesTrace.MOST_OPEN);
        assertThat(steps(inParts(cut, trace(ordered), part))).isEqualTo(steps(whole.join(trace(ordered), true)));
        assertThat(cut.notices()).isEqualTo(whole.notices());
    }

    @Property(seed = "2812", tries = 500)
    void inAnyOrderNothingIsLostAndWhereAPairIsMissedTheReportSaysSo(
            @ForAll @Size(max = 40) List<@From("events") Event> events,
            @ForAll @IntRange(min = 1, max = 12) int part,
            @ForAll long shuffle) {
        List<Event> any = new ArrayList<>(events);
        Collections.shuffle(any, new Random(shuffle));
        XesTrace whole = joiner(XesTrace.MOST_OPEN);
        XesTrace cut = joiner(XesTrace.MOST_OPEN);
        List<XesEvent> steps = inParts(cut, trace(any), part);
        long joined = steps.stream().filter(step -> step.has(END)).count();
        assertThat(steps.size() + joined).isEqualTo(events.size());
        List<XesEvent> expected = whole.join(trace(any), true);
        boolean same = joined == expected.stream().filter(step -> step.has(END)).count();
        assertThat(same || cut.notices().get(0).contains("not in the order of time"))
                .isTrue();
    }

    @Test
    void startsBeyondTheLimitAreStepsAndTheReportSaysSo() {
        XesTrace joiner = joiner(NOTHING_HELD);
        List<XesEvent> steps =
                inParts(joiner, trace(List.of(new Event("a", "start", 1), new Event("a", "complete", 2))), 1);
        assertThat(steps(steps)).containsExactly("0 false", "1 false");
        assertThat(joiner.notices())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "1 trace has more than 10,000 events and is not in the order of time (or has more than 0 starts");
    }
}
