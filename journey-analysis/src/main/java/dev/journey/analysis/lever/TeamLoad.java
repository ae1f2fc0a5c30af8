package dev.journey.analysis.lever;

import java.util.OptionalDouble;

/**
 * What a change does to a team's work, where the staff list says how many people it has.
 *
 * @param team the team
 * @param people how many serve at a time
 * @param before share of their open hours that they work today: utilisation; at 1 and above the queue grows without end
 * @param after the same with the change
 * @param waitBefore mean wait for one of them in minutes, by Erlang C; empty at a utilisation of 1 and above
 * @param waitAfter the same with the change
 */
public record TeamLoad(
        String team, int people, double before, double after, OptionalDouble waitBefore, OptionalDouble waitAfter) {

    /** From steps of work and their minutes over the open minutes of the log's period. */
    static TeamLoad of(Staff.Capacity capacity, double openMinutes, Work before, Work after) {
        return new TeamLoad(
                capacity.team(),
                capacity.people(),
                before.minutes / openMinutes / capacity.people(),
                after.minutes / openMinutes / capacity.people(),
                before.wait(capacity.people(), openMinutes),
                after.wait(capacity.people(), openMinutes));
    }

    /** Steps of work and their minutes. */
    record Work(double steps, double minutes) {
        private OptionalDouble wait(int people, double openMinutes) {
            double load = minutes / openMinutes;
            return load < people && steps > 0
                    ? OptionalDouble.of(Erlang.meanWait(people, load, minutes / steps))
                    : OptionalDouble.empty();
        }
    }
}
