package dev.journey.analysis.measure;

import com.google.common.collect.ImmutableList;
import dev.journey.model.DueParty;
import dev.journey.model.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * What a path costs: time of the customer (active, attended wait, unattended), work of the company, and how much of what the
 * company should do was done by the customer; for each side, how many steps and how much time come from which source.
 *
 * <p>Misplaced is the customer's time on steps that the customer performs and the company is due ({@link DueParties});
 * company-due is misplaced plus company work on company-due steps. Unattended is the time until the next step less what
 * the customer attends, while the issue is open. Cost: constant for each visit. Source: DEFINITIONS sections 5 and 6.
 */
public final class Effort implements Machine<Effort.Memory> {
    /** Position of the customer's own doing. */
    public static final int ACTIVE = 0;
    /** Position of attended wait. */
    public static final int WAIT = 1;
    /** Position of unattended elapsed time. */
    public static final int UNATTENDED = 2;
    /** Position of company work. */
    public static final int COMPANY = 3;
    /** Position of company-due time spent by the customer. */
    public static final int MISPLACED = 4;
    /** Position of all company-due time. */
    public static final int COMPANY_DUE = 5;
    /** Position of the number of steps whose due party was taken by default. */
    public static final int DUE_BY_DEFAULT = 6;

    private static final int SOURCES = 7;
    private static final int SOURCE_COUNT = MinuteSource.values().length;
    private static final ImmutableList<Entry> ENTRIES = entryList();

    private Effort() {}

    /** The measure; weights are applied to its amounts afterwards. */
    public static Effort measure() {
        return new Effort();
    }

    /** Position of the number of steps whose customer time has a source. */
    public static int customerSteps(MinuteSource source) {
        return SOURCES + source.ordinal();
    }

    /** Position of the customer's time from a source. */
    public static int customerMillis(MinuteSource source) {
        return SOURCES + SOURCE_COUNT + source.ordinal();
    }

    /** Position of the number of steps whose company time has a source. */
    public static int companySteps(MinuteSource source) {
        return SOURCES + 2 * SOURCE_COUNT + source.ordinal();
    }

    /** Position of company time from a source. */
    public static int companyMillis(MinuteSource source) {
        return SOURCES + 3 * SOURCE_COUNT + source.ordinal();
    }

    @Override
    public List<Entry> entries() {
        return ENTRIES;
    }

    @Override
    public Memory start() {
        return new Memory(DueParties.Memory.FRESH, false);
    }

    @Override
    public Memory step(Memory memory, Visit visit, Ledger ledger) {
        boolean over = IssueState.isOver(memory.over, visit);
        bookTime(visit, over, ledger);
        bookSources(visit, ledger);
        bookDue(memory.due, visit, ledger);
        DueParties.Memory due = DueParties.after(memory.due, visit);
        return due == memory.due && over == memory.over ? memory : new Memory(due, over);
    }

    private static void bookTime(Visit visit, boolean over, Ledger ledger) {
        double attended = visit.activeMillis() + visit.waitMillis();
        ledger.add(ACTIVE, visit.activeMillis());
        ledger.add(WAIT, visit.waitMillis());
        ledger.add(COMPANY, visit.companyMillis());
        if (!over) {
            ledger.add(UNATTENDED, Math.max(0, visit.elapsedMillis() - attended));
        }
    }

    private static void bookSources(Visit visit, Ledger ledger) {
        ledger.add(customerSteps(visit.customerSource()), 1);
        ledger.add(customerMillis(visit.customerSource()), visit.activeMillis() + visit.waitMillis());
        ledger.add(companySteps(visit.companySource()), 1);
        ledger.add(companyMillis(visit.companySource()), visit.companyMillis());
    }

    private static void bookDue(DueParties.Memory memory, Visit visit, Ledger ledger) {
        if (visit.statedDue() == null) {
            ledger.add(DUE_BY_DEFAULT, 1);
        }
        if (DueParties.of(memory, visit) == DueParty.COMPANY) {
            double misplaced = misplacedMillis(memory, visit);
            ledger.add(MISPLACED, misplaced);
            ledger.add(COMPANY_DUE, misplaced + visit.companyMillis());
        }
    }

    /**
     * The customer's milliseconds with a visit that were the company's to spend: what is booked as {@link #MISPLACED}. 0 where the step is
     * not the customer's, or theirs to do.
     *
     * @param memory what the customer has done once already
     */
    public static double misplacedMillis(DueParties.Memory memory, Visit visit) {
        boolean misplaced = visit.side() == Side.CUSTOMER && DueParties.of(memory, visit) == DueParty.COMPANY;
        return misplaced ? visit.activeMillis() + visit.waitMillis() : 0;
    }

    private static ImmutableList<Entry> entryList() {
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.millis("active"),
                Entry.millis("wait"),
                Entry.millis("unattended"),
                Entry.millis("company"),
                Entry.millis("misplaced"),
                Entry.millis("companyDue"),
                Entry.count("dueByDefault")));
        for (String side : List.of("customer", "company")) {
            for (MinuteSource source : MinuteSource.values()) {
                entries.add(Entry.count(side + "Steps." + source));
            }
            for (MinuteSource source : MinuteSource.values()) {
                entries.add(Entry.millis(side + "Millis." + source));
            }
        }
        return ImmutableList.copyOf(entries);
    }

    /**
     * What the due party of the next step depends on, and whether the issue is over.
     *
     * @param due what the customer has done once already
     * @param over whether the issue is over
     */
    public record Memory(DueParties.Memory due, boolean over) {}
}
