package dev.journey.model.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins starts and completes of a trace into steps: those of one activity and instance, the first start with the first
 * complete that is not before it, by time and not by the order of the file. A large trace comes in parts: a start that is still open
 * at the end of a part waits for the next. Not thread-safe.
 */
final class XesTrace {
    private final TimeParser times;
    private final int end;
    private final int status;
    private final Slice slice = new Slice();

    /** Starts of earlier parts of the trace that are still open. */
    private final List<XesEvent> waiting = new ArrayList<>();

    private boolean inside;
    private long large;
    private boolean startsInside;
    private long pairs;
    private long starts;
    private long openStarts;
    private long openCompletes;

    /** An event that may be half of a pair. */
    private record Half(XesEvent event, long time, int position) {}

    /**
     * A joiner.
     *
     * @param end position of the column for the time of the complete, -1 where it is not wanted
     * @param status position of the column of the transition, -1 where it is not wanted
     */
    XesTrace(TimeParser times, int end, int status) {
        this.times = times;
        this.end = end;
        this.status = status;
    }

    /**
     * The steps, each in the place of its first event.
     *
     * @param last whether the trace ends with these events
     */
    List<XesEvent> join(List<XesEvent> part, boolean last) {
        List<XesEvent> events = new ArrayList<>(waiting);
        events.addAll(part);
        waiting.clear();
        note(events.stream().anyMatch(XesEvent::isStart), last);
        if (events.stream().noneMatch(XesEvent::isStart)) {
            openCompletes += events.stream().filter(XesEvent::isComplete).count();
            return events;
        }
        Map<String, List<Half>> activities = new HashMap<>();
        for (int position = 0; position < events.size(); position++) {
            XesEvent event = events.get(position);
            if (event.isNamed() && (event.isStart() || event.isComplete())) {
                activities
                        .computeIfAbsent(event.activity(), key -> new ArrayList<>())
                        .add(new Half(event, time(event), position));
            }
        }
        Set<XesEvent> joined = new HashSet<>();
        List<XesEvent> open = new ArrayList<>();
        activities.values().forEach(halves -> pair(halves, joined, open));
        if (last || open.size() > XesParser.PART) {
            openStarts += open.size();
        } else {
            Set<XesEvent> held = new HashSet<>(open);
            events.stream().filter(held::contains).forEach(waiting::add);
            joined.addAll(held);
            starts -= held.size();
        }
        return events.stream().filter(event -> !joined.contains(event)).toList();
    }

    /** Counts traces that come in parts and have starts. */
    private void note(boolean hasStart, boolean last) {
        startsInside |= hasStart;
        if (last && inside && startsInside) {
            large++;
        }
        inside = !last;
        startsInside &= !last;
    }

    private void pair(List<Half> halves, Set<XesEvent> joined, List<XesEvent> stillOpen) {
        halves.sort(Comparator.comparingLong(Half::time)
                .thenComparing(half -> !half.event().isStart())
                .thenComparingInt(Half::position));
        Deque<XesEvent> open = new ArrayDeque<>();
        for (Half half : halves) {
            boolean readable = half.time() != TimeParser.UNREADABLE;
            if (half.event().isStart()) {
                starts++;
                if (readable) {
                    open.add(half.event());
                } else {
                    openStarts++;
                }
            } else if (readable && !open.isEmpty()) {
                open.remove().completeWith(half.event(), end, status);
                joined.add(half.event());
                pairs++;
            } else {
                openCompletes++;
            }
        }
        stillOpen.addAll(open);
    }

    private long time(XesEvent event) {
        String time = event.time();
        if (time == null) {
            return TimeParser.UNREADABLE;
        }
        slice.copy(time);
        return times.parse(slice.strip());
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (large > 0) {
            notices.add(XesMessages.largeTraces(large, XesParser.PART));
        }
        if (pairs > 0) {
            notices.add(XesMessages.pairs(pairs));
        }
        if (openStarts > 0) {
            notices.add(XesMessages.openStarts(openStarts));
        }
        if (starts > 0 && openCompletes > 0) {
            notices.add(XesMessages.openCompletes(openCompletes));
        }
        return notices;
    }
}
