package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;

/** What looks like a cause and is none: no lever at its place helps. */
final class LookAlikes {
    private static final double SHARE = 0.6;

    private final Maker maker;

    LookAlikes(Maker maker) {
        this.maker = maker;
    }

    void plant() {
        some(this::halfDenied);
        some(issue -> plus(issue, maker.deepWork(true).present(maker.between(0.3, 0.8))));
        some(issue -> plus(issue, maker.deepWork(false).present(maker.between(0.3, 0.8))));
        some(this::weakRobot);
        some(this::hiddenTeams);
        some(this::chasedAnyway);
        some(this::likeOrigins);
        some(this::goodHome);
    }

    private interface Planting {
        void at(int issue);
    }

    private void some(Planting planting) {
        if (maker.chance(SHARE)) {
            planting.at(maker.below(maker.issues.size()));
        }
    }

    private void plus(int issue, Need need) {
        maker.replace(issue, maker.issues.get(issue).plus(need));
    }

    private void halfDenied(int issue) {
        double median = maker.logBetween(20, 200);
        double granted = maker.between(0.4, 0.65);
        Ability ability = Ability.ANYONE;
        for (Team front : maker.issues.get(issue).fronts()) {
            ability = ability.withLimit(front.name(), StrictMath.rint(median * maker.between(0.5, 0.9)));
        }
        plus(
                issue,
                Need.simple(maker.name("Decide"), TouchpointClass.APPROVAL, maker.between(1, 4), 0.4)
                        .by(maker.any(maker.supervisors), maker.calmWaits())
                        .with(ability)
                        .with(new Amounts(median, 0.6, 0, granted, granted))
                        .present(maker.between(0.3, 0.8)));
    }

    private void weakRobot(int issue) {
        plus(
                issue,
                Need.simple(maker.name("Process"), TouchpointClass.VALUE, maker.between(6, 10), 0.5)
                        .by(maker.any(maker.specialists), maker.calmWaits())
                        .in(maker.closedSystem())
                        .with(Ability.LICENCE)
                        .with(new Robot(false, maker.between(0.05, 0.2), maker.between(3, 5), maker.between(6, 10)))
                        .present(maker.between(0.3, 0.8)));
    }

    private void hiddenTeams(int issue) {
        Causes.chain(maker, issue, false);
    }

    private void chasedAnyway(int issue) {
        double chased = maker.between(0.35, 0.6);
        plus(
                issue,
                maker.deepWork(maker.chance(0.5))
                        .with(new Waits(maker.between(20, 60), maker.between(0.2, 0.4), chased, chased))
                        .present(maker.between(0.3, 0.7)));
    }

    private void likeOrigins(int issue) {
        double trouble = maker.between(0.12, 0.25);
        maker.replace(
                issue,
                maker.issues
                        .get(issue)
                        .with(new Origins(
                                maker.name("Order"),
                                maker.name("Order"),
                                maker.between(0.65, 0.85),
                                trouble,
                                trouble)));
    }

    private void goodHome(int issue) {
        maker.replace(
                issue,
                maker.issues
                        .get(issue)
                        .with(new Home(
                                maker.name("Send how to check"),
                                maker.name("Check"),
                                maker.name("Check with the customer"),
                                maker.between(0.4, 0.8),
                                maker.between(0.85, 0.95),
                                maker.between(5, 8),
                                true,
                                false)));
    }
}
