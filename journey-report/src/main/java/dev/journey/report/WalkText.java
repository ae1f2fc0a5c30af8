package dev.journey.report;

import dev.journey.analysis.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A walk as a script to read aloud: the clock, who you are talking to now, what you are asked, what you are asked again, and what it has cost
 * you so far. Lines of at most 100 columns. Immutable.
 */
public final class WalkText {
    private static final double MINUTES_A_DAY = 24 * 60;

    private final Walk walk;

    private WalkText(Walk walk) {
        this.walk = walk;
    }

    /** The script of a walk. */
    public static WalkText of(Walk walk) {
        return new WalkText(walk);
    }

    /** The script; every line ends with a line feed. */
    @Override
    public String toString() {
        Page page = new Page();
        page.line(walk.title());
        page.line(Messages.CLOCK);
        page.line("");
        double spent = 0;
        int behind = 0;
        for (Walk.Moment moment : walk.moments()) {
            if (moment.seen()) {
                spent += moment.customerMinutes().orElse(0);
                behind = 0;
                seen(page, moment, spent);
            } else {
                behind++;
                if (behind == 1) {
                    page.line(clock(moment.minutesSinceStart()) + "  (behind the scenes; nobody tells you)");
                }
            }
        }
        page.line("");
        page.line("It ends " + walk.outcome().name().toLowerCase(Locale.ROOT) + ". You spent "
                + Numbers.decimal(walk.customerMinutes()) + " min, dealt with " + faces() + ", and were asked again "
                + Numbers.counted(walk.askedAgain(), "time") + ".");
        return String.join("\n", page.lines()) + "\n";
    }

    private String faces() {
        return walk.faces() == 1 ? "1 face" : Numbers.count(walk.faces()) + " faces";
    }

    private static void seen(Page page, Walk.Moment moment, double spent) {
        String who = moment.byCustomer() ? "You" : moment.who().isEmpty() ? "Somebody" : moment.who();
        String where = moment.channel().isEmpty() ? "" : " (" + moment.channel() + ")";
        String cost = moment.customerMinutes().isPresent()
                ? ", " + Numbers.decimal(moment.customerMinutes().getAsDouble()) + " min; so far "
                        + Numbers.decimal(spent)
                : ", minutes not known";
        page.line(clock(moment.minutesSinceStart()) + "  " + who + ": " + moment.touchpoint() + where + cost);
        for (String remark : remarks(moment)) {
            Page.bullet(remark, Integer.MAX_VALUE).forEach(line -> page.line("            " + line.strip()));
        }
    }

    private static List<String> remarks(Walk.Moment moment) {
        List<String> remarks = new ArrayList<>();
        if (moment.newFace()) {
            remarks.add("You are talking to " + moment.who() + " now.");
        }
        if (!moment.asked().isEmpty()) {
            remarks.add("You are asked for: " + String.join(", ", moment.asked()) + ".");
        }
        if (!moment.askedAgain().isEmpty()) {
            remarks.add("You are asked AGAIN for: " + String.join(", ", moment.askedAgain()) + ".");
        }
        if (!moment.told().isEmpty()) {
            remarks.add("You are told: " + String.join(", ", moment.told()) + ".");
        }
        return remarks;
    }

    /** {@code +2d 03:15}: days, hours and minutes since the first step. */
    private static String clock(double minutes) {
        long whole = Math.round(minutes);
        long days = (long) (whole / MINUTES_A_DAY);
        return String.format(Locale.ROOT, "+%dd %02d:%02d", days, whole / 60 % 24, whole % 60);
    }
}
