package dev.journey.analysis.practice;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import dev.journey.analysis.observed.StepClock;
import dev.journey.model.Capability;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of each step of a log; what needs a walk over all steps is looked up when it is first asked for. Thread-safe. */
final class Steps {
    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final EventLog log;
    /** By the role's ordinal; looked up once, for every step asks for several. */
    private final @Nullable Column[] columns;

    private final StepClock clock;
    private final Supplier<StepFacts> facts;
    private final Supplier<Long> logEnd;
    private final Map<Role, List<List<String>>> items;
    private final int leftOutFrom;
    private final int leftOut;

    Steps(EventLog log) {
        this(log, StepClock.elapsed());
    }

    /** With durations by this clock. */
    Steps(EventLog log, StepClock clock) {
        this.log = log;
        columns = new Column[Role.values().length];
        for (Role role : Role.values()) {
            columns[role.ordinal()] = log.column(role).orElse(null);
        }
        this.clock = clock;
        logEnd = Suppliers.memoize(() -> logEnd(log));
        facts = Suppliers.memoize(() -> new StepFacts(log));
        items = new ConcurrentHashMap<>();
        leftOutFrom = log.caseCount();
        leftOut = 0;
    }

    private Steps(Steps all, int from, int to) {
        log = all.log;
        columns = all.columns;
        clock = all.clock;
        logEnd = all.logEnd;
        facts = all.facts;
        items = all.items;
        leftOutFrom = from;
        leftOut = to - from;
    }

    /** Without the cases from {@code from} to before {@code to}; watched as long as all of them. What was found of the steps is shared. */
    Steps without(int from, int to) {
        return new Steps(this, from, to);
    }

    /** The case of the log. */
    private int inLog(int c) {
        return c < leftOutFrom ? c : c + leftOut;
    }

    EventLog log() {
        return log;
    }

    /** From one moment to another, by the clock. */
    long between(long from, long to) {
        return clock.millisOfCase(from, to);
    }

    ServiceFacts service() {
        return log.glossary().service();
    }

    int cases() {
        return log.caseCount() - leftOut;
    }

    int first(int c) {
        return log.firstStep(inLog(c));
    }

    int end(int c) {
        return log.endStep(inLog(c));
    }

    /** When the log ends. */
    long logEnd() {
        return logEnd.get();
    }

    private static long logEnd(EventLog log) {
        long last = Long.MIN_VALUE;
        for (int step = 0; step < log.stepCount(); step++) {
            last = Math.max(last, Math.max(log.startMillis(step), log.endMillis(step)));
        }
        return last;
    }

    boolean has(Role role) {
        return columns[role.ordinal()] != null || log.numbers(role).isPresent();
    }

    boolean byCustomer(int step) {
        return facts.get().sides[step] == Side.CUSTOMER;
    }

    boolean is(int step, TouchpointClass kind) {
        return facts.get().classes[step] == kind;
    }

    long customerMillis(int step) {
        return facts.get().customerMillis[step];
    }

    Outcome outcome(int c) {
        return facts.get().outcomes[inLog(c)];
    }

    /** Whether the customer left: gave up, or went to somebody else. */
    boolean left(int c) {
        return outcome(c) == Outcome.LOST || outcome(c) == Outcome.ABANDONED;
    }

    Optional<String> text(Role role, int step) {
        Column column = columns[role.ordinal()];
        return column == null ? Optional.empty() : column.value(step);
    }

    /** The first value that a case has. */
    Optional<String> ofCase(Role role, int c) {
        Column column = columns[role.ordinal()];
        for (int step = first(c); column != null && step < end(c); step++) {
            if (column.code(step) != Column.MISSING) {
                return column.value(step);
            }
        }
        return Optional.empty();
    }

    /** Whether a step has a text. */
    boolean has(Role role, int step) {
        Column column = columns[role.ordinal()];
        return column != null && column.code(step) != Column.MISSING;
    }

    /** The family of a case's issue; the issue itself where the mapping does not merge it. */
    Optional<String> issueFamily(int c) {
        return ofCase(Role.ISSUE_TYPE, c).map(issue -> service().issueFamilies().getOrDefault(issue, issue));
    }

    String touchpoint(int step) {
        return log.touchpoints().dictionary().name(log.touchpoints().code(step));
    }

    Side side(int step) {
        return facts.get().sides[step];
    }

    /** Whether a customer's step is one that the company should bear; surveys, sales and leaving are nobody's work. */
    boolean isCompanyDue(int step) {
        return facts.get().companyDue.get(step);
    }

    /** Whether the customer sees it: marked FRONT, or on a channel where nothing is marked. */
    boolean isSeen(int step) {
        BitSet front = facts.get().front;
        return front.isEmpty() ? has(Role.CHANNEL, step) : front.get(step);
    }

    /**
     * Whether the customer deals with its performer: on a channel, whatever its touchpoint mostly is, or at a touchpoint that is marked
     * FRONT. The row knows better than the mark: a look-up in the back office may be made with the customer on the line.
     */
    boolean isFaced(int step) {
        return isSeen(step) || text(Role.CHANNEL, step).isPresent();
    }

    /** Whether anything is marked as seen by the customer. */
    boolean knowsSeen() {
        return !facts.get().front.isEmpty();
    }

    /** Whether any step is a customer's. */
    boolean hasCustomers() {
        return Arrays.asList(facts.get().sides).contains(Side.CUSTOMER);
    }

    /** Whether a person of the company, or of a partner, does it. */
    boolean byStaff(int step) {
        Side side = side(step);
        return side == Side.COMPANY || side == Side.PARTNER;
    }

    /** Whether the issue was over before the step. */
    boolean isOverBefore(int step) {
        return facts.get().overBefore.get(step);
    }

    /** Whether the ball is with the customer after the step. */
    boolean isHeldByCustomer(int step) {
        return facts.get().customerHeld.get(step);
    }

    /** The outcome that a step states; null where it states none. */
    @Nullable
    Outcome outcomeWith(int step) {
        return facts.get().stated[step];
    }

    /** The step that ended the issue; -1 where it is open. */
    int outcomeStep(int c) {
        return facts.get().outcomeSteps[inLog(c)];
    }

    boolean isOneOf(int step, Set<TouchpointClass> kinds) {
        TouchpointClass kind = facts.get().classes[step];
        return kind != null && kinds.contains(kind);
    }

    long start(int step) {
        return log.startMillis(step);
    }

    /** When a step ended; when it began, where that is not known. */
    long ended(int step) {
        long end = log.endMillis(step);
        return end == EventLog.NO_TIME ? log.startMillis(step) : end;
    }

    /** When a case ended: when its last step began or ended, whatever is later. */
    long caseEnd(int c) {
        long last = Long.MIN_VALUE;
        for (int step = first(c); step < end(c); step++) {
            last = Math.max(last, Math.max(start(step), ended(step)));
        }
        return last;
    }

    /** What a step's touchpoint requires. */
    Set<Capability> required(int step) {
        return log.glossary().touchpoint(touchpoint(step)).requires();
    }

    String caseId(int c) {
        return log.caseId(inLog(c));
    }

    long caseStart(int c) {
        return start(first(c));
    }

    /** The cases of each customer in the order of their starts; empty where the log has no customers. */
    List<List<Integer>> byCustomer() {
        Map<String, List<Integer>> cases = new LinkedHashMap<>();
        if (has(Role.CUSTOMER)) {
            for (int c = 0; c < cases(); c++) {
                Optional<String> customer = ofCase(Role.CUSTOMER, c);
                if (customer.isPresent()) {
                    cases.computeIfAbsent(customer.get(), none -> new ArrayList<>())
                            .add(c);
                }
            }
        }
        cases.values().forEach(list -> list.sort(Comparator.comparingLong(this::caseStart)));
        return List.copyOf(cases.values());
    }

    String name(Role role, int step) {
        return text(role, step).orElse("");
    }

    /** Whether a step has a tag, in any case of letters. */
    boolean isTagged(Role role, int step, String tag) {
        return items(role, step).stream().anyMatch(tag::equalsIgnoreCase);
    }

    OptionalDouble number(Role role, int step) {
        return log.numbers(role).map(column -> column.value(step)).orElse(OptionalDouble.empty());
    }

    /** The first number that a case has. */
    OptionalDouble numberOfCase(Role role, int c) {
        if (log.numbers(role).isPresent()) {
            for (int step = first(c); step < end(c); step++) {
                OptionalDouble value = number(role, step);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return OptionalDouble.empty();
    }

    /** Days as milliseconds. */
    static long days(double days) {
        return (long) (days * 24 * 3_600_000);
    }

    /** The parts of a text that are separated by semicolons. */
    List<String> items(Role role, int step) {
        Column column = columns[role.ordinal()];
        int code = column == null ? Column.MISSING : column.code(step);
        if (code == Column.MISSING) {
            return List.of();
        }
        List<List<String>> known = items.get(role);
        return (known == null ? items.computeIfAbsent(role, this::split) : known).get(code);
    }

    private List<List<String>> split(Role role) {
        List<List<String>> split = new ArrayList<>();
        log.column(role)
                .ifPresent(column -> column.dictionary().names().forEach(name -> split.add(ITEMS.splitToList(name))));
        return split;
    }
}
