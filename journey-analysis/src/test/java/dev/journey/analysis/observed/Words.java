package dev.journey.analysis.observed;

import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the words of a {@link TestLog} mean. */
public final class Words {
    private final Map<String, Traits> touchpoints = new LinkedHashMap<>();
    private final Map<String, Traits> statuses = new LinkedHashMap<>();
    private final List<PartyRule> actors = new ArrayList<>();
    private final List<PartyRule> teams = new ArrayList<>();
    private final Map<String, StepMinutes> assumed = new LinkedHashMap<>();

    private Words() {}

    /** Knows the sides of {@code cust...}, {@code sys...} and {@code part...}. */
    public static Words known() {
        Words words = new Words();
        words.actors.add(PartyRule.matching("cust.*", side(Side.CUSTOMER)));
        words.actors.add(PartyRule.matching("sys.*", side(Side.SYSTEM)));
        words.actors.add(PartyRule.matching("part.*", side(Side.PARTNER)));
        return words;
    }

    /** A touchpoint. */
    public Words touchpoint(String name, Traits.Builder traits) {
        touchpoints.put(name, traits.build());
        return this;
    }

    /** A status. */
    public Words status(String name, Traits.Builder traits) {
        statuses.put(name, traits.build());
        return this;
    }

    /** The tier of an actor. */
    public Words tier(String actor, int tier) {
        actors.add(PartyRule.named(actor, new Party(Optional.empty(), OptionalInt.of(tier))));
        return this;
    }

    /** The tier of a team. */
    public Words teamTier(String team, int tier) {
        teams.add(PartyRule.named(team, new Party(Optional.empty(), OptionalInt.of(tier))));
        return this;
    }

    /** The amount up to which an actor decides. */
    public Words authority(String actor, double limit) {
        actors.add(PartyRule.named(actor, decidesUpTo(limit)));
        return this;
    }

    /** The amount up to which a team decides. */
    public Words teamAuthority(String team, double limit) {
        teams.add(PartyRule.named(team, decidesUpTo(limit)));
        return this;
    }

    /** The side of a team. */
    public Words teamSide(String team, Side side) {
        teams.add(PartyRule.named(team, side(side)));
        return this;
    }

    /** Minutes to assume on a channel. */
    public Words assume(String channel, StepMinutes minutes) {
        assumed.put(channel, minutes);
        return this;
    }

    /** What was said so far. */
    public Glossary glossary() {
        return new Glossary(touchpoints, statuses, actors, teams, assumed);
    }

    /** Says something of a touchpoint or status. */
    public static Traits.Builder means() {
        return Traits.builder();
    }

    /** The customer sees it. */
    public static Traits.Builder seen() {
        return means().visibility(Visibility.FRONT);
    }

    /** The customer does not see it. */
    public static Traits.Builder unseen() {
        return means().visibility(Visibility.BACK);
    }

    /** The issue ends with it. */
    public static Traits.Builder ends(Outcome outcome) {
        return means().outcome(outcome);
    }

    /** The next move is the customer's. */
    public static Traits.Builder handsBack() {
        return means().move(Side.CUSTOMER);
    }

    /** Minutes of the customer's own doing. */
    public static StepMinutes active(double minutes) {
        return StepMinutes.UNKNOWN.withActive(Minutes.of(minutes));
    }

    private static Party decidesUpTo(double limit) {
        return new Party(Optional.empty(), OptionalInt.empty(), OptionalDouble.of(limit));
    }

    private static Party side(Side side) {
        return new Party(Optional.of(side), OptionalInt.empty());
    }
}
