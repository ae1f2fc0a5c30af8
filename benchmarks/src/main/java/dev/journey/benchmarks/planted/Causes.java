package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;
import java.util.List;

/** Plants causes and writes down which. */
final class Causes {
    private final Maker maker;

    Causes(Maker maker) {
        this.maker = maker;
    }

    void plant(int count) {
        while (maker.causes.size() < count) {
            plantOne(count - maker.causes.size());
        }
    }

    private void plantOne(int room) {
        int issue = maker.below(maker.issues.size());
        double at = maker.between(0, 24);
        if (at < 5) {
            empower(issue);
        } else if (at < 10) {
            train(issue);
        } else if (at < 14.5) {
            access(issue);
        } else if (at < 16) {
            automate(issue);
        } else if (at < 17.5) {
            ownIt(issue);
        } else if (at < 19) {
            communicate(issue);
        } else if (at < 20.5) {
            prevent(issue);
        } else if (at < 22) {
            takeBack(issue);
        } else if (room >= 2) {
            together(issue);
        }
    }

    private Team team(int issue) {
        return maker.any(maker.issues.get(issue).fronts());
    }

    private void add(int issue, Need need) {
        maker.replace(issue, maker.issues.get(issue).plus(need));
    }

    private Need approval() {
        double median = maker.logBetween(20, 200);
        double sigma = maker.between(0.4, 0.8);
        double easy = StrictMath.rint(median * StrictMath.exp(sigma * maker.between(0.8, 1.6)));
        return Need.simple(maker.name("Decide"), TouchpointClass.APPROVAL, maker.between(1, 4), 0.4)
                .by(maker.any(maker.supervisors), maker.calmWaits())
                .with(new Amounts(median, sigma, easy, maker.between(0.96, 0.99), maker.between(0.4, 0.6)))
                .present(maker.between(0.35, 1));
    }

    /** A low limit for one front team, and the right one for the others. */
    private Need limited(int issue, Need need, Team team) {
        Amounts amounts = need.amounts().orElseThrow();
        Ability ability = need.ability();
        for (Team front : maker.issues.get(issue).fronts()) {
            ability = ability.withLimit(front.name(), amounts.easy());
        }
        double low = amounts.median() * StrictMath.exp(-amounts.sigma() * maker.between(0.2, 1));
        return need.with(ability.withLimit(team.name(), StrictMath.rint(low)));
    }

    private static Pull empowering(Need need, Team team) {
        return Pull.of(Kind.EMPOWER, team.name(), need.touchpoint())
                .to(need.amounts().orElseThrow().easy());
    }

    private void empower(int issue) {
        Team team = team(issue);
        Need need = limited(issue, approval(), team);
        add(issue, need);
        maker.causes.add(Cause.alone(empowering(need, team)));
    }

    private void train(int issue) {
        Team team = team(issue);
        boolean lookUp = maker.chance(0.33);
        Need work = lookUp
                ? Need.simple(maker.name("Look up"), TouchpointClass.LOOKUP, maker.between(2, 5), 0.4)
                        .in(maker.system())
                : Need.simple(maker.name("Set up"), TouchpointClass.REPAIR, maker.between(8, 20), 0.4)
                        .in(Maker.DESK_SYSTEM);
        Need need = work.by(maker.any(maker.specialists), maker.calmWaits())
                .with(Ability.ANYONE
                        .withKnowing(team.name(), maker.between(0.3, 0.75))
                        .withQuality(maker.between(0.88, 0.99)))
                .present(maker.between(0.35, 1));
        add(issue, need);
        maker.causes.add(Cause.alone(Pull.of(Kind.TRAIN, team.name(), need.touchpoint())));
    }

    private void access(int issue) {
        Team team = team(issue);
        String system = maker.system();
        maker.lacking.put(system, team.name());
        Need need = Need.simple(
                        maker.name(maker.chance(0.5) ? "Look up" : "Change"),
                        TouchpointClass.LOOKUP,
                        maker.between(2, 5),
                        0.4)
                .by(maker.any(maker.specialists), maker.calmWaits())
                .in(system)
                .present(maker.between(0.35, 1));
        add(issue, need);
        maker.causes.add(
                Cause.alone(Pull.of(Kind.ACCESS, team.name(), need.touchpoint()).in(system)));
    }

    private void automate(int issue) {
        Need need = Need.simple(maker.name("Process"), TouchpointClass.VALUE, maker.between(6, 12), 0.12)
                .by(maker.any(maker.specialists), maker.calmWaits())
                .in(maker.closedSystem())
                .with(Ability.LICENCE)
                .with(new Robot(false, maker.between(0.75, 0.95), maker.between(1, 2), maker.between(2, 4)))
                .present(maker.between(0.4, 1));
        add(issue, need);
        maker.causes.add(Cause.alone(Pull.of(Kind.AUTOMATE, "", need.touchpoint())));
    }

    /** Two teams that pass a case on and back. */
    static void chain(Maker maker, int issue, boolean visible) {
        Issue longer = maker.issues.get(issue);
        for (int i = 0; i < 2; i++) {
            longer = longer.plus(Need.simple(maker.name("Handle"), TouchpointClass.VALUE, maker.between(8, 20), 0.6)
                    .by(maker.specialists.get((issue + i) % maker.specialists.size()), maker.calmWaits())
                    .kept(visible, maker.between(0.15, 0.4))
                    .with(Ability.LICENCE)
                    .present(maker.between(0.75, 0.95)));
        }
        maker.replace(issue, longer);
    }

    private void ownIt(int issue) {
        if (maker.specialists.size() < 2) {
            return;
        }
        chain(maker, issue, true);
        maker.causes.add(Cause.alone(
                Pull.of(Kind.OWN_IT, "", "").within(maker.issues.get(issue).name())));
    }

    private void communicate(int issue) {
        Need need = maker.deepWork(maker.chance(0.5))
                .with(new Waits(
                        maker.between(20, 60),
                        maker.between(0.2, 0.4),
                        maker.between(0.45, 0.75),
                        maker.between(0.02, 0.08)))
                .present(maker.between(0.35, 0.8));
        add(issue, need);
        maker.causes.add(Cause.alone(Pull.of(Kind.COMMUNICATE, "", need.touchpoint())
                .within(maker.issues.get(issue).name())));
    }

    private void prevent(int issue) {
        if (maker.issues.get(issue).origins().isPresent()) {
            return;
        }
        Origins origins = new Origins(
                maker.name("Order"),
                maker.name("Order"),
                maker.between(0.4, 0.7),
                maker.between(0.3, 0.6),
                maker.between(0.03, 0.08));
        maker.replace(issue, maker.issues.get(issue).with(origins));
        maker.causes.add(Cause.alone(Pull.of(Kind.PREVENT, "", origins.first())));
    }

    private void takeBack(int issue) {
        if (maker.issues.get(issue).home().isPresent()) {
            return;
        }
        Home home = new Home(
                maker.name("Send how to fix"),
                maker.name("Try to fix"),
                maker.name("Fix"),
                maker.between(0.5, 0.9),
                maker.between(0.1, 0.3),
                maker.between(30, 50),
                false,
                false);
        maker.replace(issue, maker.issues.get(issue).with(home));
        maker.causes.add(Cause.alone(Pull.of(Kind.TAKE_BACK, "", home.attempt())));
    }

    /** Access and authority, or knowledge and authority, both missing for one need. */
    private void together(int issue) {
        Team team = team(issue);
        Need limited = limited(issue, approval(), team);
        Pull empower = empowering(limited, team);
        Need need;
        Pull other;
        if (maker.chance(0.5)) {
            String system = maker.system();
            maker.lacking.put(system, team.name());
            need = limited.in(system);
            other = Pull.of(Kind.ACCESS, team.name(), need.touchpoint()).in(system);
        } else {
            need = limited.with(limited.ability().withKnowing(team.name(), maker.between(0.3, 0.75)));
            other = Pull.of(Kind.TRAIN, team.name(), need.touchpoint());
        }
        add(issue, need);
        maker.causes.add(new Cause(empower, List.of(other)));
        maker.causes.add(new Cause(other, List.of(empower)));
    }
}
