package dev.journey.examples.sample;

/**
 * When a team works, in whole hours of UTC; closed on Sundays, and on Saturdays when both of that day's hours are
 * equal.
 *
 * @param from the hour at which a weekday opens
 * @param to the hour at which a weekday closes
 * @param saturdayFrom the hour at which a Saturday opens
 * @param saturdayTo the hour at which a Saturday closes
 */
record Hours(int from, int to, int saturdayFrom, int saturdayTo) {

    static final int HOUR = 3600;
    static final int DAY = 24 * HOUR;

    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;
    /** Day 0 of the epoch was a Thursday. */
    private static final int THURSDAY = 3;

    /** Whether the team works at this second of the epoch. */
    boolean open(long second) {
        long midnight = midnight(second);
        return second >= opens(midnight) && second < closes(midnight);
    }

    /** This second when the team works then, else the second at which it next opens. */
    long next(long second) {
        if (open(second)) {
            return second;
        }
        long midnight = midnight(second);
        while (opens(midnight) >= closes(midnight) || opens(midnight) < second) {
            midnight += DAY;
        }
        return opens(midnight);
    }

    /** The day of the week of a second of the epoch: 0 is Monday, 6 is Sunday. */
    static int weekday(long second) {
        return (int) Math.floorMod(Math.floorDiv(second, (long) DAY) + THURSDAY, 7L);
    }

    /** The first second of the day. */
    static long midnight(long second) {
        return second - Math.floorMod(second, (long) DAY);
    }

    private long opens(long midnight) {
        return midnight + (long) HOUR * (weekday(midnight) == SATURDAY ? saturdayFrom : from);
    }

    private long closes(long midnight) {
        return switch (weekday(midnight)) {
            case SUNDAY -> midnight;
            case SATURDAY -> midnight + (long) HOUR * saturdayTo;
            default -> midnight + (long) HOUR * to;
        };
    }
}
