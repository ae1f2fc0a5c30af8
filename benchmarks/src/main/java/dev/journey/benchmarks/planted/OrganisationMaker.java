package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes the organisation of a seed: teams, issues, look-alikes, causes, habits of recording. */
final class OrganisationMaker {
    private static final int SMALLEST = 3;
    private static final int LARGEST = 40;
    private static final double NOTHING_TO_FIX = 0.25;

    private final long seed;
    private final Maker maker;

    private OrganisationMaker(long seed) {
        this.seed = seed;
        maker = new Maker(Draws.of(seed ^ 0x0a9a_715a_7105L));
    }

    /** The organisation of a seed; the same on every machine. */
    static Organisation of(long seed) {
        return new OrganisationMaker(seed).make();
    }

    private Organisation make() {
        int cases = (int) maker.logBetween(500, 50_000);
        boolean small = maker.chance(0.3);
        teams((int) StrictMath.rint(maker.logBetween(SMALLEST, small ? 6 : LARGEST)));
        issues();
        new LookAlikes(maker).plant();
        if (!maker.chance(NOTHING_TO_FIX)) {
            new Causes(maker).plant(1 + maker.below(6));
        }
        return new Organisation(
                seed,
                cases,
                maker.teams,
                maker.issues,
                maker.lacking,
                maker.between(0, 0.06),
                recording(),
                maker.causes);
    }

    private Recording recording() {
        return new Recording(
                maker.chance(0.5),
                maker.chance(0.5),
                maker.chance(0.75),
                maker.chance(0.3) ? 0 : maker.between(0, 0.08),
                maker.chance(0.3) ? 0 : maker.between(0, 0.03));
    }

    private void teams(int count) {
        int fronts = Math.max(1, (count + 2) / 5);
        int supervisors = 1 + count / 15;
        for (int i = 0; i < count; i++) {
            if (i < fronts) {
                maker.fronts.add(team("Front", i + 1, 1, 6, 40));
            } else if (i < fronts + supervisors) {
                maker.supervisors.add(team("Supervisors", i - fronts + 1, 3, 2, 5));
            } else {
                maker.specialists.add(team("Back Office", i - fronts - supervisors + 1, 2, 3, 15));
            }
        }
        maker.teams.addAll(maker.fronts);
        maker.teams.addAll(maker.supervisors);
        maker.teams.addAll(maker.specialists);
    }

    private Team team(String kind, int number, int tier, int fewest, int most) {
        return new Team(kind + " " + (char) ('A' + (number - 1) % 26) + (number > 26 ? "2" : ""), tier, (int)
                maker.between(fewest, most + 1));
    }

    private void issues() {
        int count = Math.min(24, 4 + (int) (maker.teams.size() * maker.between(0.3, 0.7)));
        double skew = maker.between(0.5, 1.3);
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(StrictMath.pow(i + 1, -skew));
        }
        for (int i = count - 1; i > 0; i--) {
            Collections.swap(weights, i, maker.below(i + 1));
        }
        for (int i = 0; i < count; i++) {
            maker.issues.add(issue("Issue " + (i + 1), weights.get(i)));
        }
    }

    private Issue issue(String name, double weight) {
        List<Team> serving = new ArrayList<>();
        int wanted = 1 + maker.below(Math.min(3, maker.fronts.size()));
        while (serving.size() < wanted) {
            Team team = maker.any(maker.fronts);
            if (!serving.contains(team)) {
                serving.add(team);
            }
        }
        List<Need> needs = new ArrayList<>();
        needs.add(Need.simple(maker.name("Answer about"), TouchpointClass.VALUE, maker.between(4, 10), 0.5)
                .in(Maker.DESK_SYSTEM));
        int deep = maker.below(3);
        for (int i = 0; i < deep; i++) {
            needs.add(maker.deepWork(maker.chance(0.5)));
        }
        return new Issue(name, weight, serving, needs, Optional.empty(), Optional.empty(), false);
    }
}
