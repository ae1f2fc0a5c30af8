package dev.journey.benchmarks.planted;

/**
 * A team and how many agents it has; agent 0 does most of the work.
 *
 * @param name as recorded
 * @param tier 1 = front line
 * @param agents how many
 */
record Team(String name, int tier, int agents) {

    /** The agent on whom a case falls: the lower the number, the more often. */
    int agent(double uniform) {
        return (int) (agents * StrictMath.pow(uniform, 1.4));
    }

    String agentName(int agent) {
        return name + " " + (agent + 1);
    }
}
