package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What happens in one case, written down as it happens: a clock that only goes forward, and the rows so far. Mutable,
 * for one thread.
 */
final class Journal {

    /** Who the log says does the customer's steps. */
    static final String CUSTOMER = "customer";

    private static final int MINUTE = 60;
    private static final int STARTED = 3 * Hours.HOUR;
    private static final int CUSTOMER_FINDS_TIME = 6 * Hours.HOUR;

    private final Dice dice;
    private final Roster roster;
    private final boolean repeated;
    private final List<Row> rows = new ArrayList<>();
    private long now;
    private char nextPromise = 'a';

    /** A case that starts at that second; {@code repeated} when the customer was here before with the same issue. */
    Journal(Dice dice, Roster roster, long start, boolean repeated) {
        this.dice = dice;
        this.roster = roster;
        this.now = start;
        this.repeated = repeated;
    }

    Dice dice() {
        return dice;
    }

    boolean repeated() {
        return repeated;
    }

    long now() {
        return now;
    }

    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The row written last. */
    Row last() {
        return rows.get(rows.size() - 1);
    }

    /** Whether the last row ends the case. */
    boolean over() {
        String status = last().cell(Column.STATUS);
        for (Status known : Status.values()) {
            if (known.ends() && known.label().equals(status)) {
                return true;
            }
        }
        return false;
    }

    /** Lets about that many minutes pass. */
    void minutes(int median) {
        pass(dice.around(median * MINUTE));
    }

    /** Lets about that many hours pass. */
    void hours(int median) {
        pass(dice.around(median * MINUTE) * MINUTE + dice.below(MINUTE));
    }

    /** Lets time pass. */
    void pass(int seconds) {
        now += seconds;
    }

    /** Lets time pass until the team is there and starts on what came in overnight. */
    void until(Team team) {
        until(team, STARTED);
    }

    /** Lets time pass until the team is there and the customer finds the time, some hours into its day. */
    void meet(Team team) {
        until(team, CUSTOMER_FINDS_TIME);
    }

    /** Whether the team is there now. */
    boolean open(Team team) {
        return team.hours().open(now);
    }

    /** Somebody of the team. */
    Agent anyone(Team team) {
        return roster.anyone(team, now, dice);
    }

    /** The same person, or now and then a colleague. */
    Agent sameOrColleague(Agent agent) {
        return dice.chance(Story.SAME_AGENT_RETURNS) ? agent : anyone(agent.team());
    }

    /** The customer does something. */
    Row customer(Touch touch, Channel channel) {
        return add(touch, channel).with(Column.ACTOR, CUSTOMER);
    }

    /** The bot does something, and is timed. */
    Row bot(Touch touch, Channel channel, int medianSeconds) {
        int seconds = dice.around(medianSeconds);
        Row row = add(touch, channel)
                .with(Column.ACTOR, "Nora")
                .with(Column.TEAM, "Assistant")
                .minutes(Column.CUSTOMER_MIN, seconds);
        pass(seconds);
        return row;
    }

    /** The order system, which belongs to no team, does something. */
    Row orderSystem(Touch touch) {
        return add(touch, Channel.NONE).with(Column.ACTOR, "OrderFlow");
    }

    /** The case enters a team's queue, at once; nobody has it. */
    Row queue(Touch touch, Team team) {
        return add(touch, Channel.NONE).with(Column.TEAM, team.label()).status(Status.QUEUED);
    }

    /** Somebody does something with the customer at hand, whatever the hour. */
    Row live(Touch touch, Agent agent, Channel channel, int medianMinutes) {
        int seconds = dice.around(medianMinutes * MINUTE);
        now = roster.book(agent, now, seconds);
        Row row = add(touch, channel)
                .with(Column.ACTOR, agent.name())
                .with(Column.TEAM, agent.team().label());
        pass(seconds);
        measure(row, seconds);
        return row;
    }

    /** Somebody does something when the team is there. */
    Row later(Touch touch, Agent agent, Channel channel, int medianMinutes) {
        until(agent.team());
        return live(touch, agent, channel, medianMinutes);
    }

    /** Makes a promise in this row, due so many seconds after now; gives its id within the case. */
    String promise(Row row, int seconds, int level) {
        String id = String.valueOf(nextPromise);
        nextPromise++;
        row.with(Column.PROMISE, id)
                .with(Column.PROMISE_DUE, Instant.ofEpochSecond(now + seconds).toString())
                .with(Column.PROMISE_LEVEL, level);
        return id;
    }

    /** The stores and the partner time nobody; telephony times both sides; the other tools time the agent. */
    private void measure(Row row, int seconds) {
        boolean timed = row.channel() != Channel.STORE && row.touch() != Touch.INSTALL_AT_HOME;
        if (timed) {
            row.with(Column.END, Instant.ofEpochSecond(now).toString());
            row.minutes(Column.COMPANY_MIN, seconds);
        }
        if (row.channel() == Channel.PHONE) {
            row.minutes(Column.CUSTOMER_MIN, seconds);
        }
    }

    private void until(Team team, int spread) {
        long next = team.hours().next(now);
        now = next == now ? now : next + dice.below(spread);
    }

    private Row add(Touch touch, Channel channel) {
        Row row = new Row(touch, channel, now);
        rows.add(row);
        return row;
    }
}
