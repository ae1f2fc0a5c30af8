package dev.journey.analysis.measure;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit that a test makes up, with everything unknown but its performer. {@code cust...} is the customer, {@code sys...}
 * software, {@code part...} a partner, {@code -} somebody of the company without a name, anybody else a person of the company.
 */
final class TestVisit implements Visit {
    private final String who;
    private String what = "step";
    private @Nullable Side move;
    private boolean front;
    private @Nullable TouchpointClass kind;
    private @Nullable DueParty due;
    private @Nullable Outcome reached;
    private int team = UNKNOWN;
    private int tier = UNKNOWN;
    private double authority = Double.NaN;
    private double active;
    private double waiting;
    private MinuteSource customerSource = MinuteSource.MISSING;
    private double company;
    private MinuteSource companySource = MinuteSource.MISSING;
    private double elapsed;

    private TestVisit(String who) {
        this.who = who;
    }

    static TestVisit by(String who) {
        return new TestVisit(who);
    }

    /** One visit for each word: {@code "A cust B"}, or with what they do: {@code "call:A work:B"}. */
    static List<TestVisit> path(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(TestVisit::visit)
                .toList();
    }

    private static TestVisit visit(String word) {
        int colon = word.indexOf(':');
        return colon < 0 ? by(word) : by(word.substring(colon + 1)).doing(word.substring(0, colon));
    }

    static int code(String name) {
        return name.equals("-") ? UNKNOWN : name.hashCode() & 0xFFFF;
    }

    TestVisit doing(String touchpoint) {
        what = touchpoint;
        return this;
    }

    TestVisit move(Side value) {
        move = value;
        return this;
    }

    TestVisit seen() {
        front = true;
        return this;
    }

    TestVisit kind(TouchpointClass value) {
        kind = value;
        return this;
    }

    TestVisit due(DueParty value) {
        due = value;
        return this;
    }

    TestVisit reaching(Outcome value) {
        reached = value;
        return this;
    }

    TestVisit team(String name) {
        team = code(name);
        return this;
    }

    TestVisit tier(int value) {
        tier = value;
        return this;
    }

    TestVisit upTo(double amount) {
        authority = amount;
        return this;
    }

    TestVisit customer(double doing, double attended, MinuteSource source) {
        active = doing;
        waiting = attended;
        customerSource = source;
        return this;
    }

    TestVisit company(double work, MinuteSource source) {
        company = work;
        companySource = source;
        return this;
    }

    TestVisit lasting(double millis) {
        elapsed = millis;
        return this;
    }

    @Override
    public int touchpoint() {
        return code(what);
    }

    @Override
    public Side side() {
        if (who.startsWith("cust")) {
            return Side.CUSTOMER;
        }
        if (who.startsWith("sys")) {
            return Side.SYSTEM;
        }
        return who.startsWith("part") ? Side.PARTNER : Side.COMPANY;
    }

    @Override
    public Side control() {
        return move == null ? side() : move;
    }

    @Override
    public boolean front() {
        return front;
    }

    @Override
    public @Nullable TouchpointClass touchpointClass() {
        return kind;
    }

    @Override
    public @Nullable DueParty statedDue() {
        return due;
    }

    @Override
    public @Nullable Outcome outcome() {
        return reached;
    }

    /** Level 0 is the actor, level 1 the team. */
    @Override
    public int value(int level) {
        return level == 0 ? code(who) : team;
    }

    @Override
    public int team() {
        return team;
    }

    @Override
    public int tier() {
        return tier;
    }

    @Override
    public double authority() {
        return authority;
    }

    @Override
    public boolean accepts() {
        return false;
    }

    @Override
    public double activeMillis() {
        return active;
    }

    @Override
    public double waitMillis() {
        return waiting;
    }

    @Override
    public MinuteSource customerSource() {
        return customerSource;
    }

    @Override
    public double companyMillis() {
        return company;
    }

    @Override
    public MinuteSource companySource() {
        return companySource;
    }

    @Override
    public double elapsedMillis() {
        return elapsed;
    }
}
