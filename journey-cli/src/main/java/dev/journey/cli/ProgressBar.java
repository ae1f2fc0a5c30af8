package dev.journey.cli;

import dev.journey.model.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far long work is, how fast it goes and how long it will take; gone when the work is done. Nothing
 * is shown in the first second, and then five times a second. Thread-safe.
 */
final class ProgressBar implements Progress {
    private static final long NANOS = 1_000_000_000L;
    private static final long QUIET_NANOS = NANOS;
    private static final long EVERY_NANOS = NANOS / 5;
    private static final int WIDTH = 20;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final LongSupplier nanos;
    private final long begun;
    private Optional<Work> work = Optional.empty();
    private long workBegun;
    private long workDone;
    private long shown;
    private boolean visible;

    ProgressBar(PrintWriter terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        begun = nanos.getAsLong();
        shown = begun + QUIET_NANOS - EVERY_NANOS;
    }

    @Override
    public synchronized void at(Work now, long done, long all) {
        long time = nanos.getAsLong();
        if (work.isEmpty() || !work.get().equals(now) || done < workDone) {
            workBegun = work.isEmpty() ? begun : time;
            work = Optional.of(now);
        }
        workDone = done;
        if (time - shown >= EVERY_NANOS) {
            shown = time;
            visible = true;
            terminal.print(ERASE + line(now, done, all, time - workBegun));
            terminal.flush();
        }
    }

    /** Clears the line; it comes back when there is news. */
    synchronized void clear() {
        if (visible) {
            visible = false;
            terminal.print(ERASE);
            terminal.flush();
        }
    }

    private static String line(Work work, long done, long all, long nanos) {
        double rate = nanos > 0 ? (double) done * NANOS / (double) nanos : 0;
        StringBuilder line = new StringBuilder(work.name());
        if (all > 0) {
            double share = Math.min(1.0, (double) done / (double) all);
            int filled = (int) (share * WIDTH);
            line.append(String.format(
                    Locale.ROOT, " [%s%s] %3.0f %%", "=".repeat(filled), " ".repeat(WIDTH - filled), 100 * share));
        } else {
            line.append(' ').append(amount((double) done)).append(work.unit());
        }
        if (rate > 0) {
            line.append(", ").append(amount(rate)).append(work.unit()).append("/s");
            if (all > 0) {
                line.append(", ")
                        .append(left((double) (all - Math.min(all, done)) / rate))
                        .append(" left");
            }
        }
        return line.toString();
    }

    /** With a decimal prefix: {@code 12.3 M}. */
    private static String amount(double value) {
        if (value >= 1e9) {
            return String.format(Locale.ROOT, "%.1f G", value / 1e9);
        }
        if (value >= 1e6) {
            return String.format(Locale.ROOT, "%.1f M", value / 1e6);
        }
        return value >= 1e3
                ? String.format(Locale.ROOT, "%.1f k", value / 1e3)
                : String.format(Locale.ROOT, "%.0f ", value);
    }

    private static String left(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }
}
