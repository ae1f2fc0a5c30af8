package dev.journey.analysis.simulate;

import com.google.common.collect.ImmutableSortedMap;
import dev.journey.model.graph.Journey;
import dev.journey.model.json.NearestName;
import dev.journey.model.log.EventLog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plays a drawn journey into an event log.
 *
 * <pre>{@code
 * EventLog log = Simulation.of(journey).cases(200_000).seed(7).toLog();
 * }</pre>
 *
 * <p><b>Cases</b> arrive as a Poisson process and are called {@code C000001}, {@code C000002}, ..., each of a customer of its
 * own ({@code K000001}, ...). The ways, performers and times of each visit are drawn by their probabilities, shares, and mean and
 * standard deviation (gamma distributed; fixed where the standard deviation is 0), to the millisecond. Branches of a fork are walked at
 * the same time, each with its own clock; where they meet, the case goes on when the last one arrives.
 *
 * <p><b>Time.</b> A case leaves a touchpoint when the customer's time there is over (own doing, attended wait, unattended; unknown
 * counts as 0) and is at the next one after the transition's delay, as in the exact solution. Company work may go on beyond that.
 * Where a team has limited {@link #staff}, a visit begins when one of them is free, first come, first served; each is busy for the
 * minutes of company work. The wait shows as a gap between steps. Without a limit nobody queues.
 *
 * <p><b>The log.</b> What was drawn of touchpoints, actors, channels, stages (a further column {@code stage}), data and minutes is
 * in its columns and its glossary. The outcome of a case is the status of its last step, as an analysis of a log expects it; so
 * handoffs, effort and control measured in the log agree with the exact solution within sampling error (DEFINITIONS section 13,
 * law 7).
 *
 * <p><b>Chance.</b> The same journey, settings and seed give an equal log on every machine. Every decision of a case has its own
 * number, found by the seed, the case's position, the touchpoint's id, which visit of it this is, and what is decided; never by
 * what was drawn before. So the same case meets the same chance in a rewritten journey (common random numbers), and with more
 * cases, limited staff or another arrival rate. The generator is SplitMix64 (Steele, Lea and Flood 2014), gamma times are
 * by Marsaglia and Tsang 2000, normal quantiles by AS 241 (Wichura 1988); only integers, exactly rounded arithmetic and {@code StrictMath}.
 *
 * <p>Cost: O(steps · log(cases at the same time)) time; memory is that of the log. Immutable and thread-safe.
 */
public final class Simulation {
    /** How many cases unless told. */
    public static final int DEFAULT_CASES = 1000;
    /** The seed unless told. */
    public static final long DEFAULT_SEED = 1;
    /** How many cases arrive in an hour, on average, unless told. */
    public static final double DEFAULT_ARRIVALS_PER_HOUR = 10;
    /** When the clock starts unless told; a Thursday. */
    public static final Instant DEFAULT_BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    /** How many steps a case may have unless told. */
    public static final int DEFAULT_MOST_STEPS = 100_000;

    final Journey journey;
    final int cases;
    final long seed;
    final double arrivalsPerHour;
    final Instant begin;
    final ImmutableSortedMap<String, Integer> staff;
    final int mostSteps;

    private Simulation(
            Journey journey,
            int cases,
            long seed,
            double arrivalsPerHour,
            Instant begin,
            Map<String, Integer> staff,
            int mostSteps) {
        this.journey = journey;
        this.cases = cases;
        this.seed = seed;
        this.arrivalsPerHour = arrivalsPerHour;
        this.begin = begin;
        this.staff = ImmutableSortedMap.copyOf(staff);
        this.mostSteps = mostSteps;
    }

    /** Of a journey, with the defaults and staff without limit. */
    public static Simulation of(Journey journey) {
        return new Simulation(
                journey,
                DEFAULT_CASES,
                DEFAULT_SEED,
                DEFAULT_ARRIVALS_PER_HOUR,
                DEFAULT_BEGIN,
                Map.of(),
                DEFAULT_MOST_STEPS);
    }

    /**
     * With so many cases.
     *
     * @throws IllegalArgumentException below 1
     */
    public Simulation cases(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(Messages.cases(count));
        }
        return new Simulation(journey, count, seed, arrivalsPerHour, begin, staff, mostSteps);
    }

    /** With this seed; any number is as good as another. */
    public Simulation seed(long value) {
        return new Simulation(journey, cases, value, arrivalsPerHour, begin, staff, mostSteps);
    }

    /**
     * With so many cases arriving in an hour, on average.
     *
     * @throws IllegalArgumentException when it is not a finite number above 0
     */
    public Simulation arrivalsPerHour(double rate) {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(Messages.rate(rate));
        }
        return new Simulation(journey, cases, seed, rate, begin, staff, mostSteps);
    }

    /** With the clock starting then; the first case arrives after the first interval. */
    public Simulation beginningAt(Instant instant) {
        return new Simulation(journey, cases, seed, arrivalsPerHour, instant, staff, mostSteps);
    }

    /**
     * With so many staff in a team, in place of a limit given before; teams that are not named have no limit.
     *
     * @throws IllegalArgumentException below 1, or when no actor of the journey is in that team
     */
    public Simulation staff(String team, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(Messages.staff(team, count));
        }
        List<String> teams = journey.actors().stream()
                .flatMap(actor -> actor.team().stream())
                .distinct()
                .toList();
        if (!teams.contains(team)) {
            throw new IllegalArgumentException(Messages.unknownTeam(team, NearestName.of(team, teams), teams));
        }
        Map<String, Integer> limits = new TreeMap<>(staff);
        limits.put(team, count);
        return new Simulation(journey, cases, seed, arrivalsPerHour, begin, limits, mostSteps);
    }

    /**
     * With at most so many steps in a case; a case that would have more stops the simulation.
     *
     * @throws IllegalArgumentException below 1
     */
    public Simulation mostSteps(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(Messages.steps(most));
        }
        return new Simulation(journey, cases, seed, arrivalsPerHour, begin, staff, most);
    }

    /**
     * Plays it.
     *
     * @throws IllegalStateException when a case has more steps than allowed; nothing is cut off silently
     */
    public Simulated run() {
        return new Play(this).run();
    }

    /**
     * Plays it, and gives the log only.
     *
     * @throws IllegalStateException when a case has more steps than allowed
     */
    public EventLog toLog() {
        return run().log();
    }
}
