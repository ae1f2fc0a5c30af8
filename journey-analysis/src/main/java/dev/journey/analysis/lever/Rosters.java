package dev.journey.analysis.lever;

import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;

/**
 * Of which team each actor is, from the steps that name both: where at least nine in ten of them, and no fewer than five, agree. So a
 * step whose team was not recorded is not lost. Immutable.
 */
final class Rosters {
    /** Nothing is known. */
    static final Rosters NONE = new Rosters(new int[0]);

    private static final int FEWEST = 5;
    private static final int PERCENT = 90;

    private final int[] teams;

    private Rosters(int[] teams) {
        this.teams = teams;
    }

    /** The rosters of a log; none where it does not name actors and teams, or where no team is missing. */
    static Rosters of(EventLog log) {
        Column actors = log.column(Role.ACTOR).orElse(null);
        Column teams = log.column(Role.TEAM).orElse(null);
        if (actors == null || teams == null) {
            return NONE;
        }
        int[][] counts = new int[actors.dictionary().size()][];
        boolean missing = false;
        for (int step = 0; step < log.stepCount(); step++) {
            int actor = actors.code(step);
            int team = teams.code(step);
            missing |= team == Column.MISSING;
            if (actor != Column.MISSING && team != Column.MISSING) {
                counts[actor] =
                        counts[actor] == null ? new int[teams.dictionary().size()] : counts[actor];
                counts[actor][team]++;
            }
        }
        return missing
                ? new Rosters(Arrays.stream(counts).mapToInt(Rosters::usual).toArray())
                : NONE;
    }

    private static int usual(int[] counts) {
        if (counts == null) {
            return Column.MISSING;
        }
        int all = Arrays.stream(counts).sum();
        for (int team = 0; team < counts.length; team++) {
            if (counts[team] >= FEWEST && 100L * counts[team] >= (long) PERCENT * all) {
                return team;
            }
        }
        return Column.MISSING;
    }

    /** The team of an actor, or {@link StepFacts#NONE}. */
    int team(int actor) {
        return actor == Column.MISSING || actor >= teams.length ? StepFacts.NONE : teams[actor];
    }
}
