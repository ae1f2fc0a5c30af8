package dev.journey.analysis.lever;

/**
 * The wait for the first of several people who is free: M/M/N, first come first served, nobody gives up. Sources: Erlang, 1917; the
 * recursion over servers: Cooper, Introduction to Queueing Theory, 1981, section 3.4.
 */
final class Erlang {
    private Erlang() {}

    /**
     * Probability of having to wait (Erlang C).
     *
     * @param people how many serve, at least 1
     * @param load offered load in Erlang: arrivals an hour times hours of work for each; below the number of people
     */
    static double waits(int people, double load) {
        double blocked = 1;
        for (int n = 1; n <= people; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return people * blocked / (people - load * (1 - blocked));
    }

    /** Mean wait, in the unit of the mean work; the load must be below the number of people. */
    static double meanWait(int people, double load, double work) {
        return waits(people, load) * work / (people - load);
    }
}
