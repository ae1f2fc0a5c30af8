package dev.journey.analysis.discover;

import dev.journey.analysis.observed.Level;
import dev.journey.model.log.EventLog;

/**
 * Finds a {@link dev.journey.model.graph.Journey} in a log.
 *
 * <pre>{@code
 * Discovered found = Discovery.withDefaults().withMemory(2).withLeastTransitionShare(0.01).of(log);
 * }</pre>
 *
 * <p><b>First order</b> (the default). One touchpoint for each name in the log; a transition for each pair of neighbouring steps,
 * with its count; from the last step of a case one to the outcome with which it ends, {@code OPEN} where it has none. Law: the
 * journey, solved, has the log's mean visits of each touchpoint exactly, since what comes in goes out. Where steps of one name mean
 * different things (one the customer's and one the company's, or a status that changes class, due party, visibility or next move)
 * they are touchpoints of their own, such as {@code Message (by the customer)}.
 *
 * <p><b>Memory.</b> With k steps of memory a touchpoint is split where the next step depends on the step 1, 2, ... k before. At each
 * length the visits are put into a table, what was before by what comes next; what occurs rarely (below {@link #DEFAULT_LEAST_VISITS}
 * times) is pooled. Dependence is judged by the likelihood ratio G = 2·visits·ln 2·(entropy of the next step − entropy knowing what
 * was before), with Williams' correction, against the chi-squared distribution at the significance level divided by the number of
 * tests that there can be (Bonferroni). Then what was before is grouped: the two most alike groups are merged as long as the
 * Bayesian information criterion prefers it, so {@code Call (after Bot or Mail)} is one touchpoint when both lead on alike. A
 * touchpoint in between is split too where it has to carry what a later one remembers. So the result is again a chain of first
 * order, over more touchpoints, and keeps the law.
 *
 * <p><b>Filter.</b> Touchpoints that too few cases visit, and ways that too few visits of their touchpoint take, are left out; what
 * remains of a touchpoint's ways shares its probability. A way without which cases could not end is kept all the same. {@link Kept}
 * says what share of cases and transitions is in the journey. A filtered journey no longer has the log's mean visits.
 *
 * <p><b>Minutes</b> are mean and standard deviation over the visits that have any, from whichever source ({@link MinuteOrigin}). Time
 * in a step beyond what the customer attends is unattended time where ends are known; the time until the next step begins is the
 * transition's delay. <b>Performers</b> have the shares that they have in the log.
 *
 * <p>Cost: O(steps · (1 + k)) plus, for each touchpoint, O(r²·(r + c)) for r different predecessors and c different successors that
 * are not rare. Sources: Anderson and Goodman 1957 (tests of the order of a Markov chain); Williams 1976; Katz 1981 and Csiszár and
 * Shields 2000 (the criterion finds the order); Bühlmann and Wyner 1999 (memory of variable length). Immutable and thread-safe.
 */
public final class Discovery {
    /** The significance level unless told. */
    public static final double DEFAULT_SIGNIFICANCE = 0.001;
    /** What occurs less often is pooled unless told: below it the chi-squared distribution is no longer near. */
    public static final int DEFAULT_LEAST_VISITS = 20;

    final int memory;
    final double significance;
    final int leastVisits;
    final double leastCaseShare;
    final double leastTransitionShare;
    final Level performers;

    private Discovery(
            int memory,
            double significance,
            int leastVisits,
            double leastCaseShare,
            double leastTransitionShare,
            Level performers) {
        this.memory = memory;
        this.significance = significance;
        this.leastVisits = leastVisits;
        this.leastCaseShare = leastCaseShare;
        this.leastTransitionShare = leastTransitionShare;
        this.performers = performers;
    }

    /** First order, nothing filtered, performers by actor. */
    public static Discovery withDefaults() {
        return new Discovery(0, DEFAULT_SIGNIFICANCE, DEFAULT_LEAST_VISITS, 0, 0, Level.ACTOR);
    }

    /**
     * With up to so many steps of memory where the next step depends on them; 0 is first order.
     *
     * @throws IllegalArgumentException below 0
     */
    public Discovery withMemory(int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException(Messages.memory(steps));
        }
        return new Discovery(steps, significance, leastVisits, leastCaseShare, leastTransitionShare, performers);
    }

    /**
     * With this probability, over all tests together, of finding a dependence where there is none.
     *
     * @throws IllegalArgumentException outside (0, 1)
     */
    public Discovery withSignificance(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(Messages.significance(level));
        }
        return new Discovery(memory, level, leastVisits, leastCaseShare, leastTransitionShare, performers);
    }

    /**
     * With what occurs less often than this pooled, when dependence is judged.
     *
     * @throws IllegalArgumentException below 1
     */
    public Discovery withLeastVisits(int visits) {
        if (visits < 1) {
            throw new IllegalArgumentException(Messages.leastVisits(visits));
        }
        return new Discovery(memory, significance, visits, leastCaseShare, leastTransitionShare, performers);
    }

    /**
     * Without touchpoints that less than this share of cases visits; 0 keeps all.
     *
     * @throws IllegalArgumentException outside [0, 1]
     */
    public Discovery withLeastCaseShare(double share) {
        return new Discovery(memory, significance, leastVisits, checked(share), leastTransitionShare, performers);
    }

    /**
     * Without ways that less than this share of their touchpoint's visits takes; 0 keeps all.
     *
     * @throws IllegalArgumentException outside [0, 1]
     */
    public Discovery withLeastTransitionShare(double share) {
        return new Discovery(memory, significance, leastVisits, leastCaseShare, checked(share), performers);
    }

    /**
     * With performers by actor or by team.
     *
     * @throws IllegalArgumentException for another level
     */
    public Discovery withPerformers(Level level) {
        if (!level.equals(Level.ACTOR) && !level.equals(Level.TEAM)) {
            throw new IllegalArgumentException(Messages.performers(level.name()));
        }
        return new Discovery(memory, significance, leastVisits, leastCaseShare, leastTransitionShare, level);
    }

    /**
     * The journey of a log.
     *
     * @throws IllegalArgumentException when the log has no steps
     */
    public Discovered of(EventLog log) {
        if (log.stepCount() == 0) {
            throw new IllegalArgumentException(Messages.NO_STEPS);
        }
        return new Finding(this, log).find();
    }

    private static double checked(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(Messages.share(share));
        }
        return share;
    }
}
