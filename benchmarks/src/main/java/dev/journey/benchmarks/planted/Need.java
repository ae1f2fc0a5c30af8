package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;
import java.util.Optional;

/**
 * One thing that an issue needs. Immutable.
 *
 * @param touchpoint what is done
 * @param type its class
 * @param doers the team that can always do it; none: whoever has the case
 * @param system where it is done, if in one
 * @param presence how often a case of the issue has the need
 * @param keeps whether the doers keep the case
 * @param visible whether the customer sees them
 * @param bounce how often the doers throw the case back to the team before them, which returns it
 * @param minutes median of the work
 * @param sigma of its logarithm
 * @param ability who may do it besides the doers
 * @param waits the wait for the doers
 * @param amounts what there is to decide
 * @param robot software that tries first
 */
record Need(
        String touchpoint,
        TouchpointClass type,
        Optional<Team> doers,
        Optional<String> system,
        double presence,
        boolean keeps,
        boolean visible,
        double bounce,
        double minutes,
        double sigma,
        Ability ability,
        Waits waits,
        Optional<Amounts> amounts,
        Optional<Robot> robot) {

    static Need simple(String touchpoint, TouchpointClass type, double minutes, double sigma) {
        return new Need(
                touchpoint,
                type,
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                true,
                0,
                minutes,
                sigma,
                Ability.ANYONE,
                new Waits(0, 0, 0, 0),
                Optional.empty(),
                Optional.empty());
    }

    Need by(Team team, Waits wait) {
        return copy(Optional.of(team), system, presence, keeps, false, bounce, ability, wait, amounts, robot);
    }

    Need in(String name) {
        return copy(doers, Optional.of(name), presence, keeps, visible, bounce, ability, waits, amounts, robot);
    }

    Need present(double share) {
        return copy(doers, system, share, keeps, visible, bounce, ability, waits, amounts, robot);
    }

    Need kept(boolean seen, double bounceShare) {
        return copy(doers, system, presence, true, seen, bounceShare, ability, waits, amounts, robot);
    }

    Need with(Ability other) {
        return copy(doers, system, presence, keeps, visible, bounce, other, waits, amounts, robot);
    }

    Need with(Amounts other) {
        return copy(doers, system, presence, keeps, visible, bounce, ability, waits, Optional.of(other), robot);
    }

    Need with(Robot other) {
        return copy(doers, system, presence, keeps, visible, bounce, ability, waits, amounts, Optional.of(other));
    }

    Need with(Waits other) {
        return copy(doers, system, presence, keeps, visible, bounce, ability, other, amounts, robot);
    }

    private Need copy(
            Optional<Team> newDoers,
            Optional<String> newSystem,
            double newPresence,
            boolean newKeeps,
            boolean newVisible,
            double newBounce,
            Ability newAbility,
            Waits newWaits,
            Optional<Amounts> newAmounts,
            Optional<Robot> newRobot) {
        return new Need(
                touchpoint,
                type,
                newDoers,
                newSystem,
                newPresence,
                newKeeps,
                newVisible,
                newBounce,
                minutes,
                sigma,
                newAbility,
                newWaits,
                newAmounts,
                newRobot);
    }
}
