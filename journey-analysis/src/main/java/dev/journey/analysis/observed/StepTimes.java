package dev.journey.analysis.observed;

import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Visibility;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.NumberColumn;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one step and where they come from: measured (a column of minutes, or the performer's start and end), else
 * given for the status or touchpoint, else assumed for the channel, else missing. Where one of own doing and attended wait
 * is known and the other is not, the other counts as 0. A step that is said to be behind the line of visibility, and is not
 * the customer's, costs the customer nothing; a step of software without minutes costs the company nothing. Not thread-safe.
 */
final class StepTimes {
    private final EventLog log;
    private final @Nullable NumberColumn activeMinutes;
    private final @Nullable NumberColumn waitMinutes;
    private final @Nullable NumberColumn companyMinutes;
    private final @Nullable Column channels;
    private final Assumed[] assumedByChannel;

    private long active;
    private long waiting;
    private long company;
    private MinuteSource customerSource = MinuteSource.NONE;
    private MinuteSource companySource = MinuteSource.NONE;

    StepTimes(EventLog log) {
        this.log = log;
        activeMinutes = log.numbers(Role.CUSTOMER_MINUTES).orElse(null);
        waitMinutes = log.numbers(Role.WAIT_MINUTES).orElse(null);
        companyMinutes = log.numbers(Role.COMPANY_MINUTES).orElse(null);
        channels = log.column(Role.CHANNEL).orElse(null);
        assumedByChannel = channels == null
                ? new Assumed[0]
                : channels.dictionary().names().stream()
                        .map(name -> new Assumed(log.glossary().assumedOn(name)))
                        .toArray(Assumed[]::new);
    }

    void resolve(int step, Meaning meaning, Side side, boolean front) {
        resolveCustomer(step, meaning, side, front);
        resolveCompany(step, meaning, side, front);
    }

    long active() {
        return active;
    }

    long waiting() {
        return waiting;
    }

    long company() {
        return company;
    }

    MinuteSource customerSource() {
        return customerSource;
    }

    MinuteSource companySource() {
        return companySource;
    }

    private void resolveCustomer(int step, Meaning meaning, Side side, boolean front) {
        Assumed assumed = side == Side.CUSTOMER || front ? assumed(step) : Assumed.NOTHING;
        long measured = measured(activeMinutes, step);
        long measuredWait = measured(waitMinutes, step);
        if (measured == Meaning.UNKNOWN && measuredWait == Meaning.UNKNOWN && side == Side.CUSTOMER) {
            measured = duration(step);
        }
        if (takeCustomer(measured, measuredWait, MinuteSource.MEASURED)
                || takeCustomer(meaning.active, meaning.waiting, MinuteSource.GIVEN)
                || takeCustomer(assumed.active, assumed.waiting, MinuteSource.ASSUMED)) {
            return;
        }
        active = 0;
        waiting = 0;
        boolean behind = side != Side.CUSTOMER && meaning.visibility == Visibility.BACK;
        customerSource = behind ? MinuteSource.NONE : MinuteSource.MISSING;
    }

    private boolean takeCustomer(long doing, long attended, MinuteSource source) {
        if (doing == Meaning.UNKNOWN && attended == Meaning.UNKNOWN) {
            return false;
        }
        active = Math.max(0, doing);
        waiting = Math.max(0, attended);
        customerSource = source;
        return true;
    }

    private void resolveCompany(int step, Meaning meaning, Side side, boolean front) {
        long measured = measured(companyMinutes, step);
        if (measured == Meaning.UNKNOWN && side.onCompanyAccount() && side != Side.SYSTEM) {
            measured = duration(step);
        }
        long assumed = front && side.onCompanyAccount() ? assumed(step).company : Meaning.UNKNOWN;
        if (measured != Meaning.UNKNOWN) {
            takeCompany(measured, MinuteSource.MEASURED);
        } else if (meaning.company != Meaning.UNKNOWN) {
            takeCompany(meaning.company, MinuteSource.GIVEN);
        } else if (assumed != Meaning.UNKNOWN) {
            takeCompany(assumed, MinuteSource.ASSUMED);
        } else {
            boolean noWork = side == Side.CUSTOMER || side == Side.SYSTEM;
            takeCompany(0, noWork ? MinuteSource.NONE : MinuteSource.MISSING);
        }
    }

    private void takeCompany(long millis, MinuteSource source) {
        company = millis;
        companySource = source;
    }

    private Assumed assumed(int step) {
        int channel = channels == null ? Column.MISSING : channels.code(step);
        return channel == Column.MISSING ? Assumed.NOTHING : assumedByChannel[channel];
    }

    private long duration(int step) {
        long end = log.endMillis(step);
        return end == EventLog.NO_TIME ? Meaning.UNKNOWN : end - log.startMillis(step);
    }

    private static long measured(@Nullable NumberColumn column, int step) {
        return column == null || !column.has(step) ? Meaning.UNKNOWN : Math.max(0, Meaning.millis(column.at(step)));
    }

    /** Minutes of a channel's profile, in milliseconds. */
    private static final class Assumed {
        static final Assumed NOTHING = new Assumed(StepMinutes.UNKNOWN);

        final long active;
        final long waiting;
        final long company;

        Assumed(StepMinutes minutes) {
            active = Meaning.millis(minutes.active());
            waiting = Meaning.millis(minutes.waiting());
            company = Meaning.millis(minutes.company());
        }
    }
}
