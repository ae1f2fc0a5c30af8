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
 * complete that is not before it, by time and not by the order of the file. A large trace comes in parts: a start that is still
 * open at the end of a part waits for the next, and with it whatever has the same time and stands behind it, so that equal times
 * keep their order. That finds all pairs of a trace in the order of time; one that is not would have to be held as a whole. Not
 * thread-safe.
 */
final class XesTrace {
    /** So many starts of a trace may be open at a time. */
    static final int MOST_OPEN = 100_000;

    private final TimeParser times;
    private final int end;
    private final int status;
    private final int mostOpen;
    private final Slice slice = new Slice();

    /** Starts of earlier parts of the trace that are still open, and what has their times, in the order of the file. */
    private final List<XesEvent> waiting = new ArrayList<>();

    private boolean inParts;
    private boolean startsInside;
    private boolean uncertain;
    /** The last time of a complete in the earlier parts of the trace. */
    private long latest = Long.MIN_VALUE;

    private long uncertainTraces;
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
     * @param mostOpen starts of a trace that may be open at a time
     */
    XesTrace(TimeParser times, int end, int status, int mostOpen) {
        this.times = times;
        this.end = end;
        this.status = status;
        this.mostOpen = mostOpen;
    }

    /**
     * The steps, each in the place of its first event.
     *
     * @param last whether the trace ends with these events
     */
    List<XesEvent> join(List<XesEvent> part, boolean last) {
        startsInside |= part.stream().anyMatch(XesEvent::isStart);
        if (inParts || !last) {
            noteOrder(part);
        }
        List<XesEvent> events = new ArrayList<>(waiting);
        events.addAll(part);
        waiting.clear();
        List<XesEvent> open = new ArrayList<>();
        Set<XesEvent> taken = new HashSet<>();
        halves(events).values().forEach(halves -> pair(halves, taken, open));
        if (last || open.size() > mostOpen) {
            uncertain |= !last;
            open.forEach(XesEvent::settle);
            openStarts += open.size();
        } else {
            hold(events, taken, open);
        }
        if (last) {
            endTrace();
        } else {
            inParts = true;
        }
        return events.stream().filter(event -> !taken.contains(event)).toList();
    }

    /** By activity, what may be half of a pair and is none yet; without any start a complete is settled. */
    private Map<String, List<Half>> halves(List<XesEvent> events) {
        Map<String, List<Half>> activities = new HashMap<>();
        if (events.stream().noneMatch(XesEvent::isStart)) {
            openCompletes += events.stream().filter(XesEvent::isComplete).count();
            return activities;
        }
        for (int position = 0; position < events.size(); position++) {
            XesEvent event = events.get(position);
            if (event.isNamed() && !event.isSettled() && (event.isStart() || event.isComplete())) {
                activities
                        .computeIfAbsent(event.activity(), key -> new ArrayList<>())
                        .add(new Half(event, time(event), position));
            }
        }
        return activities;
    }

    private void pair(List<Half> halves, Set<XesEvent> taken, List<XesEvent> stillOpen) {
        halves.sort(Comparator.comparingLong(Half::time)
                .thenComparing(half -> !half.event().isStart())
                .thenComparingInt(Half::position));
        Deque<XesEvent> open = new ArrayDeque<>();
        for (Half half : halves) {
            XesEvent event = half.event();
            boolean readable = half.time() != TimeParser.UNREADABLE;
            if (event.isStart() && readable) {
                open.add(event);
                continue;
            }
            event.settle();
            if (event.isStart()) {
                starts++;
                openStarts++;
            } else if (readable && !open.isEmpty()) {
                XesEvent start = open.remove();
                start.settle();
                start.completeWith(event, end, status);
                taken.add(event);
                starts++;
                pairs++;
            } else {
                openCompletes++;
            }
        }
        stillOpen.addAll(open);
    }

    /** Keeps for the next part what is open, and what stands behind it with the same time. */
    private void hold(List<XesEvent> events, Set<XesEvent> taken, List<XesEvent> open) {
        Set<XesEvent> opened = new HashSet<>(open);
        Set<Long> held = new HashSet<>();
        for (XesEvent event : events) {
            if (opened.isEmpty() || taken.contains(event)) {
                continue;
            }
            long time = time(event);
            if (opened.contains(event)) {
                held.add(time);
            }
            if (held.contains(time)) {
                waiting.add(event);
            }
        }
        taken.addAll(waiting);
    }

    /** Whether a half lies before a complete of an earlier part, which then may belong to another start than it was joined with. */
    private void noteOrder(List<XesEvent> part) {
        long before = latest;
        for (XesEvent event : part) {
            long time = event.isStart() || event.isComplete() ? time(event) : TimeParser.UNREADABLE;
            if (time != TimeParser.UNREADABLE) {
                uncertain |= time < before || (event.isStart() && time == before);
                latest = event.isComplete() ? Math.max(latest, time) : latest;
            }
        }
    }

    private void endTrace() {
        uncertainTraces += uncertain && startsInside ? 1 : 0;
        inParts = false;
        startsInside = false;
        uncertain = false;
        latest = Long.MIN_VALUE;
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
        if (uncertainTraces > 0) {
            notices.add(XesMessages.largeTraces(uncertainTraces, XesParser.PART, mostOpen));
        }
        if (pairs > 0) {
            notices.add(XesMessages.pairs(pairs));
        }
        if (openStarts > 0) {
            notices.add(XesMessages.openStarts(openStarts));
        }
        if (starts + openStarts > 0 && openCompletes > 0) {
            notices.add(XesMessages.openCompletes(openCompletes));
        }
        return notices;
    }
}
