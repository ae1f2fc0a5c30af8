package dev.journey.analysis.lever;

import org.apache.commons.math3.special.Beta;

/**
 * How probable it is that a capability was what was missing. Two groups do the same work: those who have the capability and those who
 * lack it, and each passes some of it on. Of what those who lack it pass on, the share by which they pass on more is due to the
 * lack: the probability of necessity, where having it never makes somebody pass on more. Rates are posterior means of Jeffreys'
 * prior. Who is of which group, where that is itself inferred, has the probability that the Beta-binomial of the other members
 * gives. Sources: Tian and Pearl, Probabilities of causation, Annals of Mathematics and Artificial Intelligence 28, 2000; Skellam, A
 * probability distribution derived from the binomial, Journal of the Royal Statistical Society B 10, 1948.
 */
final class Attribution {
    private static final double PRIOR = 0.5;

    private Attribution() {}

    /** How much work came up in a group, and how much of it was passed on. */
    record Group(long passed, long all) {
        double rate() {
            return (passed + PRIOR) / (all + 2 * PRIOR);
        }

        /** The log-probability that somebody of this group passes on these of that many, but for the number of orders. */
        double logLikelihood(long ofPassed, long ofAll) {
            double passing = passed + PRIOR;
            double doing = all - passed + PRIOR;
            return Beta.logBeta(passing + ofPassed, doing + ofAll - ofPassed) - Beta.logBeta(passing, doing);
        }

        Group without(long ofPassed, long ofAll) {
            return new Group(passed - ofPassed, all - ofAll);
        }
    }

    /** The share of what is passed on by those who lack it that is due to the lack, in [0, 1]. */
    static double excess(Group having, Group lacking) {
        return Math.max(0, 1 - having.rate() / lacking.rate());
    }

    /**
     * The probability that somebody lacks it who passes on these of that many, in [0, 1]. The groups are without that person; {@code
     * share} is how probable it is before anything is seen.
     */
    static double lacks(Group having, Group lacking, long passed, long all, double share) {
        double odds = Math.exp(having.logLikelihood(passed, all) - lacking.logLikelihood(passed, all));
        return share / (share + (1 - share) * odds);
    }
}
