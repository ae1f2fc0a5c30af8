package dev.journey.analysis.discover;

import java.util.List;

/** Texts of this room. */
final class Messages {
    static final String NO_STEPS = "The log has no steps: there is no journey to discover.";
    static final String START = "(start)";
    static final String MEMORYLESS_PERFORMERS =
            "Who performs a visit is drawn by share, whoever came before: handoffs of the"
                    + " journey can differ from those of the log.";

    private static final int MOST_NAMED = 3;

    private Messages() {}

    static String memory(int given) {
        return "Memory of " + given + " steps: it must be 0 (first order) or more.";
    }

    static String significance(double given) {
        return "Significance " + given + ": it must lie between 0 and 1, such as 0.001.";
    }

    static String leastVisits(int given) {
        return "Least visits " + given + ": it must be 1 or more.";
    }

    static String share(double given) {
        return "Share " + given + ": it must lie in [0, 1].";
    }

    static String performers(String given) {
        return "Performers by \"" + given + "\": only actor and team perform.";
    }

    static String name(int cases, int steps) {
        return "Discovered from " + cases + " cases, " + steps + " steps";
    }

    static String meanings(String touchpoint, List<String> ids) {
        return "Steps called \"" + touchpoint + "\" mean different things and are touchpoints of their own: "
                + String.join(", ", ids) + ".";
    }

    static String manyMeanings(List<String> touchpoints) {
        return "Steps of " + touchpoints.size()
                + " names mean different things and are touchpoints of their own, told apart in" + " brackets: "
                + String.join(", ", touchpoints) + ".";
    }

    static String within(String outer, int stepsBack, List<String> group) {
        String here = (stepsBack == 1 ? "after " : stepsBack + " steps after ") + oneOf(group);
        return outer.isEmpty() ? here : outer + ", " + here;
    }

    static String after(String name, List<String> before) {
        return name + " (after " + oneOf(before) + ")";
    }

    /** Three names at most, and how many there are besides. */
    static String oneOf(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        int shown = names.size() <= MOST_NAMED ? names.size() - 1 : MOST_NAMED - 1;
        String last = names.size() <= MOST_NAMED ? names.get(shown) : (names.size() - shown) + " others";
        return String.join(", ", names.subList(0, shown)) + " or " + last;
    }

    static String filtered(long dropped, long transitions) {
        return "Left out by the filter: " + dropped + " of " + transitions
                + " transitions. The other ways of their touchpoints share their probability, so mean visits are not the log's.";
    }

    static String open(long cases, long all) {
        return cases + " of " + all + " cases end without an outcome: they end OPEN.";
    }

    static String sides(long steps, long all) {
        return "Nobody said whose " + steps + " of " + all + " steps are: they are taken as the company's.";
    }

    static String someMinutes(String side, long missing, long all) {
        return "The " + side + "'s minutes are unknown for " + missing + " of " + all
                + " steps: their touchpoints take the mean of the visits that have minutes, if any has.";
    }

    static String assumedMinutes(String side, long assumed, long all) {
        return "The " + side + "'s minutes of " + assumed + " of " + all + " steps are assumed by channel.";
    }

    static String somePerformers(long missing, long all) {
        return missing + " of " + all
                + " steps name nobody at touchpoints where others do: the shares are of those that do.";
    }

    static String teams(String actor, String team) {
        return "\"" + actor + "\" works in several teams: taken as one of \"" + team + "\", the most frequent.";
    }

    static String manyTeams(int several, int all, String first) {
        return several + " of " + all + " actors work in several teams, \"" + first
                + "\" for one: each is taken as one of the most frequent. Discover by team to keep all of them.";
    }

    static String overlaps(long steps) {
        return "Steps that begin before the one before them has ended: " + steps
                + ". They are taken one after the other, without a fork.";
    }

    static String stepNamedLikeOutcome(String name) {
        return name + " (step)";
    }
}
