package dev.journey.analysis;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.observed.ControlFigures;
import dev.journey.analysis.observed.Follow;
import dev.journey.analysis.observed.HandoffFigures;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.StressTransfer;
import dev.journey.model.calendar.Calendars;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The durations of a report in working time: how much of each lies within the hours in which people work.
 *
 * <p>Whose hours: what a step takes until the next one (court share, unresolved time, limbo, hand-backs, unattended time) counts in those of
 * whoever did the step; a wait for a step (after a touchpoint, after a handoff) in those of whoever does it; a whole case in the standard
 * hours. Each is at most the elapsed one, and equal to it where people work day and night. Minutes that customers and staff spend, and
 * limits such as "within 7 days", have no working time. Immutable and thread-safe.
 */
public final class WorkingTime {
    private final Calendars calendars;
    private final Distribution caseDurations;
    private final ControlFigures control;
    private final long unattendedMillis;
    private final Map<Level, HandoffFigures> handoffs;
    private final Map<List<String>, Double> pathSeconds = new HashMap<>();
    private final Map<List<String>, Distribution> waits = new HashMap<>();
    private final Map<List<String>, Double> heldSeconds = new HashMap<>();

    WorkingTime(Calendars calendars, LogSummary summary) {
        this.calendars = calendars;
        caseDurations = summary.source().durations();
        control = summary.control();
        unattendedMillis = summary.effort().unattendedMillis();
        handoffs = summary.handoffs();
        summary.paths().forEach(path -> pathSeconds.put(path.steps(), path.durationSeconds()));
        summary.follows().forEach(follow -> waits.put(List.of(follow.from(), follow.to()), follow.waits()));
        summary.handBacks().forEach(edge -> heldSeconds.put(List.of(edge.from(), edge.to()), edge.heldSeconds()));
    }

    /** When people work. */
    public Calendars calendars() {
        return calendars;
    }

    /** Milliseconds from a case's first step to the end of its last. */
    public Distribution caseDurations() {
        return caseDurations;
    }

    /** Unresolved time and the customers' part of it; what it counts is what the report counts. */
    public ControlFigures control() {
        return control;
    }

    /** Working milliseconds while issues were open, less what customers attended. */
    public long unattendedMillis() {
        return unattendedMillis;
    }

    /**
     * Latencies and limbo at a level; what it counts is what the report counts.
     *
     * @throws NullPointerException when the report has no such level
     */
    public HandoffFigures handoffs(Level level) {
        return Objects.requireNonNull(handoffs.get(level));
    }

    /**
     * Mean seconds from the first step of a path's cases to the end of the last.
     *
     * @throws NullPointerException when the report has no such path
     */
    public double durationSeconds(Path path) {
        return Objects.requireNonNull(pathSeconds.get(path.steps()));
    }

    /**
     * Milliseconds from the end of one touchpoint to the start of the next.
     *
     * @throws NullPointerException when the report has no such pair
     */
    public Distribution waits(Follow follow) {
        return Objects.requireNonNull(waits.get(List.of(follow.from(), follow.to())));
    }

    /**
     * How long the ball stayed with the customer after a transition, mean over the hand-backs.
     *
     * @throws NullPointerException when the report has no such transition
     */
    public double heldSeconds(StressTransfer edge) {
        return Objects.requireNonNull(heldSeconds.get(List.of(edge.from(), edge.to())));
    }
}
