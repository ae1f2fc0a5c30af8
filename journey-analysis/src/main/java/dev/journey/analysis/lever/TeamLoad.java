package dev.journey.analysis.lever;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What a change does to a team's work, where the staff list says how many people it has. The queue is that of Erlang C, or of Erlang A
 * where the list says how long people wait before they give up.
 *
 * @param team the team
 * @param people how many serve at a time
 * @param before share of their open hours that they work today, everybody served: the offered load for each of them; at 1 and above
 *     the queue grows without end, unless those who wait give up
 * @param after the same with the change
 * @param waitBefore mean wait for one of them in minutes of open time; empty where the queue grows without end, or nothing comes
 * @param waitAfter the same with the change
 * @param abandonBefore share of what comes that is given up; empty where nobody gives up
 * @param abandonAfter the same with the change
 */
public record TeamLoad(
        String team,
        int people,
        double before,
        double after,
        OptionalDouble waitBefore,
        OptionalDouble waitAfter,
        OptionalDouble abandonBefore,
        OptionalDouble abandonAfter) {
    private static final double MINUTES_PER_HOUR = 60;

    /** From steps of work and their minutes over the open minutes of the log's period. */
    static TeamLoad of(Staff.Capacity capacity, double openMinutes, Work before, Work after) {
        double scale = capacity.arrivalsPerHour().isPresent() && before.steps > 0
                ? capacity.arrivalsPerHour().getAsDouble() * openMinutes / MINUTES_PER_HOUR / before.steps
                : 1;
        Work was = before.times(scale);
        Work is = after.times(scale);
        int people = capacity.people();
        return new TeamLoad(
                capacity.team(),
                people,
                was.minutes / openMinutes / people,
                is.minutes / openMinutes / people,
                was.wait(capacity, openMinutes),
                is.wait(capacity, openMinutes),
                was.abandon(capacity, openMinutes),
                is.abandon(capacity, openMinutes));
    }

    /** By how much the mean wait grows, in minutes; empty where one of them is not known. */
    OptionalDouble longerWait() {
        return waitBefore.isPresent() && waitAfter.isPresent()
                ? OptionalDouble.of(waitAfter.getAsDouble() - waitBefore.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Steps of work and their minutes. */
    record Work(double steps, double minutes) {
        private Work times(double factor) {
            return new Work(steps * factor, minutes * factor);
        }

        private OptionalDouble wait(Staff.Capacity capacity, double openMinutes) {
            return minutes / openMinutes < capacity.people()
                            || capacity.patience().isPresent()
                    ? queue(capacity, openMinutes, Erlang.Queue::meanWait)
                    : OptionalDouble.empty();
        }

        private OptionalDouble abandon(Staff.Capacity capacity, double openMinutes) {
            return capacity.patience().isPresent()
                    ? queue(capacity, openMinutes, Erlang.Queue::abandons)
                    : OptionalDouble.empty();
        }

        private OptionalDouble queue(
                Staff.Capacity capacity, double openMinutes, ToDoubleFunction<Erlang.Queue> figure) {
            if (!(minutes > 0) || !(steps > 0)) {
                return OptionalDouble.empty();
            }
            double load = minutes / openMinutes;
            double work = minutes / steps;
            return OptionalDouble.of(figure.applyAsDouble(
                    capacity.patience().isPresent()
                            ? Erlang.impatient(
                                    capacity.people(),
                                    load,
                                    work,
                                    capacity.patience().getAsDouble())
                            : Erlang.patient(capacity.people(), load, work)));
        }
    }
}
