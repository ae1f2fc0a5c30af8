package dev.journey.analysis.lever;

/**
 * The wait for the first of several people who is free: arrivals at random, exponential work, first come first served. Where nobody
 * gives up it is M/M/N (Erlang C), where those who wait give up after an exponential time M/M/N+M (Palm's model, Erlang A). Sources:
 * Erlang, 1917; the recursion over servers: Cooper, Introduction to Queueing Theory, 1981, section 3.4; Garnett, Mandelbaum and
 * Reiman, Designing a call center with impatient customers, Manufacturing and Service Operations Management 4(3), 2002.
 */
final class Erlang {
    private static final double NEGLIGIBLE = 1e-17;

    private Erlang() {}

    /**
     * A queue in the long run.
     *
     * @param waits probability of having to wait
     * @param meanWait mean wait of all who come, in the unit of the mean work
     * @param abandons share of those who come that gives up
     */
    record Queue(double waits, double meanWait, double abandons) {}

    /**
     * Where nobody gives up.
     *
     * @param people how many serve, at least 1
     * @param load offered load in Erlang: arrivals an hour times hours of work for each; below the number of people
     * @param work mean work for each
     */
    static Queue patient(int people, double load, double work) {
        double blocked = blocked(people, load);
        double waits = people * blocked / (people - load * (1 - blocked));
        return new Queue(waits, waits * work / (people - load), 0);
    }

    /**
     * Where those who wait give up after {@code patience} on average, in the unit of the work; any load above 0. The states above the
     * number of people are summed until they are negligible; each is smaller than the last by a factor that falls to 0.
     */
    static Queue impatient(int people, double load, double work, double patience) {
        double arrivals = load / work;
        double state = 1;
        double waiting = 0;
        double queue = 0;
        for (int k = 1; state > NEGLIGIBLE * waiting || k <= 1; k++) {
            state *= arrivals / (people / work + k / patience);
            waiting += state;
            queue += k * state;
        }
        // the state in which all are busy and nobody waits has weight 1, those up to it have 1 / blocked in all
        double all = 1 / blocked(people, load) + waiting;
        double length = queue / all;
        return new Queue((1 + waiting) / all, length / arrivals, length / patience / arrivals);
    }

    /** Probability that all are busy where nobody can wait (Erlang B). */
    private static double blocked(int people, double load) {
        double blocked = 1;
        for (int n = 1; n <= people; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked;
    }
}
