package dev.journey.model.graph;

import java.util.Optional;

/** Texts of this room that speak of forks. */
final class ForkMessages {
    private ForkMessages() {}

    static String fork(String id, String from) {
        return "Fork \"" + id + "\" at touchpoint \"" + from + "\"";
    }

    static String unknownFrom(String id, String from, Optional<String> nearest) {
        return "Fork \"" + id + "\" leaves \"" + from + "\", which is not drawn: "
                + nearest.map(name -> "did you mean \"" + name + "\"?").orElse("add that touchpoint.");
    }

    static String noJoin(String fork) {
        return fork + " has no join: say where its branches meet.";
    }

    static String unknownJoin(String fork, String join, Optional<String> nearest) {
        return fork + " meets at \"" + join + "\", which is not drawn: "
                + nearest.map(name -> "did you mean \"" + name + "\"?")
                        .orElse("add that touchpoint, or meet at an outcome.");
    }

    static String twice(String fork) {
        return fork + " is drawn twice: give the second one another id.";
    }

    static String undeclared(String fork, String to) {
        return fork + " is not declared, but the transition to \"" + to + "\" belongs to it: declare it with its join.";
    }

    static String branches(String fork, int given) {
        return fork + " has " + given + (given == 1 ? " branch" : " branches") + ": it needs at least two.";
    }

    static String gap(String fork, int branch) {
        return fork + " has no branch " + branch + ", but a later one: number the branches from 0 without gaps.";
    }

    static String unequal(String fork, double first, double other) {
        return fork + ": one of its branches is taken with " + first + " and another with " + other
                + ": all branches are taken together, so make the two equal.";
    }

    static String shared(String fork, String touchpoint, String join) {
        return fork + ": touchpoint \"" + touchpoint
                + "\" lies in two of its branches: keep the branches apart until they meet at \"" + join + "\".";
    }

    static String outcomeInside(String fork, String outcome, String join) {
        return fork + ": a branch reaches " + outcome + " before the branches meet at \"" + join + "\": lead it to \""
                + join + "\", and end the case after it.";
    }

    static String again(String fork, String join) {
        return fork + ": a branch comes back to the fork before the branches meet at \"" + join
                + "\": lead the way back from after the join.";
    }

    static String entered(String fork, String touchpoint, String outside) {
        return fork + ": touchpoint \"" + touchpoint + "\" in one of its branches is also reached from \"" + outside
                + "\", outside of it: enter the branch through the fork only.";
    }

    static String startInside(String fork, String touchpoint) {
        return fork + ": cases also start at touchpoint \"" + touchpoint
                + "\" in one of its branches: start before the fork.";
    }

    static String crossing(String fork, String other) {
        return fork + " and fork " + other.substring("Fork ".length())
                + " cross: let the inner one meet inside a branch of the outer one.";
    }
}
