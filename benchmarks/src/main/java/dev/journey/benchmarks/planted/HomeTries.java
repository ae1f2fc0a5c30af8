package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;

/** What customers are told to do at home, until it works or an agent does it. */
final class HomeTries {
    private final Journey journey;
    private final Draws draws;
    private final Desk desk;

    HomeTries(Journey journey, Draws draws, Desk desk) {
        this.journey = journey;
        this.draws = draws;
        this.desk = desk;
    }

    /** Plays it; true: solved at home, and the case is over. */
    boolean solved(Home home) {
        if (!draws.chance(home.share(), Choice.TRY, 0)) {
            return false;
        }
        if (home.takenBack()) {
            fix(home);
            return false;
        }
        for (int time = 0; time < 2; time++) {
            send(home, time);
            if (draws.chance(home.works(), Choice.TRY, 1 + time)) {
                journey.company(
                        desk,
                        "Close the case",
                        TouchpointClass.VALUE,
                        false,
                        Spent.company(1),
                        Detail.status("resolved"));
                return true;
            }
            journey.pause(draws.logNormal(5 * Journey.HOUR, 0.8, Choice.PAUSE, 10 + time));
            journey.contact(1 + time);
            journey.takeUp(desk);
            if (!draws.chance(0.45, Choice.AGAIN, time)) {
                break;
            }
        }
        fix(home);
        return false;
    }

    private void send(Home home, int time) {
        journey.company(
                desk,
                home.send(),
                TouchpointClass.VALUE,
                true,
                Spent.company(2),
                Detail.status("waiting for customer"));
        journey.pause(draws.logNormal(3 * Journey.HOUR, 0.8, Choice.PAUSE, 20 + time));
        TouchpointClass type = home.customers() ? TouchpointClass.VALUE : TouchpointClass.REPAIR;
        journey.customer(home.attempt(), type, draws.logNormal(home.minutes(), 0.4, Choice.MINUTES, time), 0);
    }

    private void fix(Home home) {
        journey.company(
                desk,
                home.fix(),
                TouchpointClass.REPAIR,
                true,
                Spent.both(draws.logNormal(10, 0.4, Choice.MINUTES, 9)),
                Detail.NONE);
    }
}
