package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Ledger;
import java.util.Arrays;

/** What case after case books: the case that is being walked, the sums of all, and how many cases booked something. Not thread-safe. */
final class Booked implements Ledger {
    private final long[] now;
    private final long[] sums;
    private final long[] cases;

    Booked(int entries) {
        now = new long[entries];
        sums = new long[entries];
        cases = new long[entries];
    }

    void begin() {
        Arrays.fill(now, 0);
    }

    /** Amounts of an observed path are whole numbers, so the cast loses nothing. */
    @Override
    public void add(int entry, double amount) {
        now[entry] += (long) amount;
    }

    void end() {
        for (int entry = 0; entry < now.length; entry++) {
            sums[entry] += now[entry];
            cases[entry] += now[entry] > 0 ? 1 : 0;
        }
    }

    /** What the case that is being walked has booked so far. */
    long now(int entry) {
        return now[entry];
    }

    /** What all cases booked. */
    long sum(int entry) {
        return sums[entry];
    }

    /** How often, and in how many cases. */
    Occurrences occurrences(int entry) {
        return new Occurrences(sums[entry], cases[entry]);
    }

    void absorb(Booked other) {
        for (int entry = 0; entry < sums.length; entry++) {
            sums[entry] += other.sums[entry];
            cases[entry] += other.cases[entry];
        }
    }
}
