package dev.journey.analysis.practice;

import com.google.common.base.Suppliers;
import dev.journey.analysis.observed.StepClock;
import dev.journey.model.Capability;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The cases of a log, or all but some of them, and what their steps say: what every family of the practice asks for. What needs a walk over
 * all steps is found when it is first asked for, once for all families. Thread-safe.
 */
final class Steps {
    private final EventLog log;
    private final StepClock clock;
    /** By the role's ordinal; looked up once, for every step asks for several. */
    private final Texts[] texts;

    private final Supplier<StepFacts> facts;
    private final Supplier<Long> logEnd;
    private final Supplier<DataItems> dataItems;
    private final Supplier<List<int[]>> byCustomer;
    private final Supplier<List<Promise>> promises;
    private final Supplier<List<Answer>> answers;
    private final int leftOutFrom;
    private final int leftOut;

    Steps(EventLog log) {
        this(log, StepClock.elapsed());
    }

    /** With durations by this clock. */
    Steps(EventLog log, StepClock clock) {
        this.log = log;
        this.clock = clock;
        texts = Arrays.stream(Role.values())
                .map(role -> new Texts(log, log.column(role).orElse(null)))
                .toArray(Texts[]::new);
        facts = Suppliers.memoize(() -> new StepFacts(log));
        logEnd = Suppliers.memoize(() -> facts().logEnd());
        dataItems = Suppliers.memoize(() -> new DataItems(texts(Role.DATA_ASKED), texts(Role.DATA_GIVEN), service()));
        byCustomer = Suppliers.memoize(this::groupByCustomer);
        promises = Suppliers.memoize(() -> PromiseRegister.promises(this));
        answers = Suppliers.memoize(() -> SurveyTally.answers(this));
        leftOutFrom = log.caseCount();
        leftOut = 0;
    }

    private Steps(Steps all, int from, int to) {
        log = all.log;
        clock = all.clock;
        texts = all.texts;
        facts = all.facts;
        logEnd = all.logEnd;
        dataItems = all.dataItems;
        byCustomer = Suppliers.memoize(this::groupByCustomer);
        promises = Suppliers.memoize(() -> PromiseRegister.promises(this));
        answers = Suppliers.memoize(() -> SurveyTally.answers(this));
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

    ServiceFacts service() {
        return log.glossary().service();
    }

    /** What is known of each step. */
    StepFacts facts() {
        return facts.get();
    }

    /** When the log ends. */
    long logEnd() {
        return logEnd.get();
    }

    DataItems dataItems() {
        return dataItems.get();
    }

    /** All promises; none where the log has no columns for them. */
    List<Promise> promises() {
        return promises.get();
    }

    /** All answers to surveys that lie on a scale; none where the log has no surveys. */
    List<Answer> answers() {
        return answers.get();
    }

    /** The cases of each customer in the order of their starts; empty where the log has no customers. Not to be changed. */
    List<int[]> byCustomer() {
        return byCustomer.get();
    }

    private List<int[]> groupByCustomer() {
        Texts customers = texts(Role.CUSTOMER);
        int[] codes = new int[cases()];
        Arrays.setAll(codes, c -> customers.firstOfCase(inLog(c)));
        return Groups.of(codes, customers.names().size());
    }

    /** From one moment to another, by the clock. */
    long between(long from, long to) {
        return clock.millisOfCase(from, to);
    }

    /** Days as milliseconds. */
    static long days(double days) {
        return (long) (days * 24 * 3_600_000);
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

    String caseId(int c) {
        return log.caseId(inLog(c));
    }

    long caseStart(int c) {
        return start(first(c));
    }

    /** When a case ended: when its last step began or ended, whatever is later. */
    long caseEnd(int c) {
        return facts().endOf(inLog(c));
    }

    Outcome outcome(int c) {
        return facts().outcomeOf(inLog(c));
    }

    /** Whether the customer left: gave up, or went to somebody else. */
    boolean left(int c) {
        Outcome outcome = outcome(c);
        return outcome == Outcome.LOST || outcome == Outcome.ABANDONED;
    }

    /** The step that ended the issue; -1 where it is open. */
    int outcomeStep(int c) {
        return facts().outcomeStepOf(inLog(c));
    }

    /** The first value that a case has. */
    Optional<String> ofCase(Role role, int c) {
        return texts(role).ofCase(inLog(c));
    }

    /** The code of the first value that a case has. */
    int codeOfCase(Role role, int c) {
        return texts(role).firstOfCase(inLog(c));
    }

    boolean hasInCase(Role role, int c) {
        return codeOfCase(role, c) != Column.MISSING;
    }

    /** The family of a case's issue; the issue itself where the mapping does not merge it. */
    Optional<String> issueFamily(int c) {
        return ofCase(Role.ISSUE_TYPE, c).map(issue -> service().issueFamilies().getOrDefault(issue, issue));
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

    boolean has(Role role) {
        return texts(role).isKnown() || log.numbers(role).isPresent();
    }

    /** A text column, or that the log has none. */
    Texts texts(Role role) {
        return texts[role.ordinal()];
    }

    Optional<String> text(Role role, int step) {
        return texts(role).value(step);
    }

    /** Whether a step has a text. */
    boolean has(Role role, int step) {
        return texts(role).has(step);
    }

    String name(Role role, int step) {
        Texts column = texts(role);
        return column.name(column.code(step));
    }

    /** The parts of a text that are separated by semicolons. */
    List<String> items(Role role, int step) {
        return texts(role).items(step);
    }

    /** Whether a step has a tag, in any case of letters. */
    boolean isTagged(Role role, int step, String tag) {
        return has(role, step) && items(role, step).stream().anyMatch(tag::equalsIgnoreCase);
    }

    OptionalDouble number(Role role, int step) {
        return log.numbers(role).map(column -> column.value(step)).orElse(OptionalDouble.empty());
    }

    String touchpoint(int step) {
        return log.touchpoints().dictionary().name(log.touchpoints().code(step));
    }

    /** What a step's touchpoint requires. */
    Set<Capability> required(int step) {
        return log.glossary().touchpoint(touchpoint(step)).requires();
    }

    long start(int step) {
        return log.startMillis(step);
    }

    /** When a step ended; when it began, where that is not known. */
    long ended(int step) {
        long end = log.endMillis(step);
        return end == EventLog.NO_TIME ? log.startMillis(step) : end;
    }
}
