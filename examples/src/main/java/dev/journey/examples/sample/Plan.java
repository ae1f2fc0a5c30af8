package dev.journey.examples.sample;

import dev.journey.examples.sample.Customers.Customer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Which cases there are, and when they begin. */
final class Plan {

    /** The first and the last moment of the log; what would happen later is not in it, so some cases stay open. */
    static final long FROM = Instant.parse("2025-03-03T00:00:00Z").getEpochSecond();

    static final long TO = Instant.parse("2025-07-01T00:00:00Z").getEpochSecond();

    private static final int GIVES_UP = 3;
    /** Monday to Sunday, of 140. */
    private static final int[] WEEKDAYS = {135, 112, 100, 100, 105, 62, 25};
    /** By the hour. */
    private static final int[] HOURS = {
        1, 1, 0, 0, 0, 1, 3, 8, 14, 18, 18, 15, 12, 13, 14, 14, 13, 12, 10, 8, 7, 6, 4, 2
    };

    /**
     * A kind of case.
     *
     * @param issue what the log calls it
     * @param cases how many customers have it, before they come again
     * @param comesAgain of a hundred, how many come again with the same issue within 30 days
     * @param ordered whether it starts with an order, and not with a contact
     * @param script how it goes
     */
    private record Kind(String issue, int cases, int comesAgain, boolean ordered, Script script) {}

    /** A case to be played. */
    private record Start(Customer customer, long second, boolean repeated) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("refund", 330, 4, false, ApprovalScripts::refund),
            new Kind("goodwill", 90, 3, false, ApprovalScripts::goodwill),
            new Kind("bill question", 250, 9, false, BillScript::play),
            new Kind("slow internet", 210, 14, false, SlowLineScript::play),
            new Kind("router set-up", 210, 9, true, RouterScript::play),
            new Kind("router installation", 160, 5, true, InstallScript::play),
            new Kind("SIM activation", 150, 6, false, CallbackScript::play),
            new Kind("house move", 110, 6, false, MoveScript::play),
            new Kind("cancellation", 80, 0, false, CancellationScript::play),
            new Kind("bereavement", 24, 0, true, BereavementScript::play),
            new Kind("public complaint", 24, 0, true, PublicScript::play),
            new Kind("new line", 230, 0, true, OrderScripts::quietSelfInstall),
            new Kind("new line", 120, 0, true, OrderScripts::technician));

    private final Dice dice;
    private final Customers customers;
    private final Roster roster = new Roster();

    Plan(Dice dice) {
        this.dice = dice;
        this.customers = new Customers(dice.apart());
    }

    /** All cases of the log, in the order in which they begin. */
    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Kind kind : KINDS) {
            play(kind, dice.apart(), cases);
        }
        cases.sort(Comparator.comparingLong(Case::begins));
        return cases;
    }

    private void play(Kind kind, Dice mine, List<Case> cases) {
        Deque<Start> starts = new ArrayDeque<>();
        for (int i = 0; i < kind.cases(); i++) {
            starts.add(new Start(customers.anyone(mine), moment(mine), false));
        }
        while (!starts.isEmpty()) {
            Start start = starts.remove();
            Journal journal = new Journal(mine.apart(), roster, start.second(), start.repeated());
            boolean givesUp = mine.chance(GIVES_UP) && !kind.ordered();
            Script script = givesUp ? Ending::giveUp : kind.script();
            script.play(journal);
            boolean again = mine.chance(kind.comesAgain());
            long next = journal.now() + later(mine);
            Ending.after(journal);
            if (again && next < TO - Hours.DAY) {
                starts.add(new Start(start.customer(), next, true));
            }
            cases.add(new Case(start.customer(), kind.issue(), journal.rows()));
        }
    }

    /** Six in ten come again within 7 days, the others within 30. */
    private static long later(Dice dice) {
        int days = dice.chance(60) ? dice.between(1, 5) : dice.between(8, 27);
        return (long) days * Hours.DAY + dice.below(Hours.DAY / 4);
    }

    private static long moment(Dice dice) {
        long day;
        do {
            day = FROM + (long) Hours.DAY * dice.below((int) ((TO - FROM) / Hours.DAY) - 2);
        } while (dice.below(140) >= WEEKDAYS[Hours.weekday(day)]);
        return day + (long) Hours.HOUR * dice.weighted(HOURS) + dice.below(Hours.HOUR);
    }
}
