package dev.journey.analysis.lever;

import dev.journey.model.DueParty;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A service counter whose log is written down case by case, an hour a step. Teams "Front" (tier 1), "Store" (tier 1), "Back" and "Lead". */
final class Counter {
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    private final EventLogBuilder log = EventLog.builder();
    private final Map<String, Traits> traits = new LinkedHashMap<>();
    private final boolean classes;
    private int cases;
    private int steps;
    private int shift;
    private String issue = "help";

    Counter() {
        this(true);
    }

    /** With the classes of the work, or without them: chases and transfers are named all the same. */
    Counter(boolean classes) {
        this.classes = classes;
        customer("Call", TouchpointClass.VALUE, DueParty.CUSTOMER);
        customer("Call again", TouchpointClass.FAILURE, DueParty.COMPANY);
        traits.put("Ask for news", touchpoint(TouchpointClass.CHASE, Side.CUSTOMER, DueParty.COMPANY));
        work("Take up", TouchpointClass.VALUE);
        traits.put("Pass on", touchpoint(TouchpointClass.TRANSFER, Side.COMPANY, DueParty.COMPANY));
        work("Decide", TouchpointClass.APPROVAL);
        work("Look up", TouchpointClass.LOOKUP);
        work("Set up", TouchpointClass.REPAIR);
    }

    Counter customer(String touchpoint, TouchpointClass type, DueParty due) {
        traits.put(touchpoint, touchpoint(classes ? type : null, Side.CUSTOMER, due));
        return this;
    }

    Counter work(String touchpoint, TouchpointClass type) {
        traits.put(touchpoint, touchpoint(classes ? type : null, Side.COMPANY, DueParty.COMPANY));
        return this;
    }

    private static Traits touchpoint(@Nullable TouchpointClass type, Side side, DueParty due) {
        Traits.Builder builder =
                Traits.builder().visibility(Visibility.FRONT).side(side).due(due);
        return type == null ? builder.build() : builder.touchpointClass(type).build();
    }

    /** A new case, of issue "help". */
    Counter begin() {
        cases++;
        steps = 0;
        return this;
    }

    /** A step of the customer, five minutes. */
    Counter asks(String touchpoint) {
        return step(
                touchpoint, draft -> draft.actor("customer").channel("phone").number(Role.CUSTOMER_MINUTES, 5));
    }

    /** A step of a customer who is named. */
    Counter asks(String touchpoint, String customer) {
        return step(
                touchpoint,
                draft -> draft.actor("customer")
                        .channel("phone")
                        .text(Role.CUSTOMER, customer)
                        .number(Role.CUSTOMER_MINUTES, 5));
    }

    /** The next cases are of this issue. */
    Counter about(String value) {
        issue = value;
        return this;
    }

    /** The next case begins so many days later, or earlier. */
    Counter later(int days) {
        shift += days;
        return this;
    }

    /** A step of somebody of a team, five minutes. */
    Counter does(String touchpoint, String team, String actor) {
        return does(touchpoint, team, actor, draft -> {});
    }

    /** With more columns. */
    Counter does(String touchpoint, String team, String actor, Consumer<StepDraft> more) {
        return step(touchpoint, draft -> {
            if (!team.isEmpty()) {
                draft.team(team);
            }
            draft.actor(actor).number(Role.COMPANY_MINUTES, 5);
            more.accept(draft);
        });
    }

    private Counter step(String touchpoint, Consumer<StepDraft> more) {
        StepDraft draft = log.step("c" + cases, touchpoint)
                .start(BEGIN.plus(Duration.ofDays(cases + shift)).plus(Duration.ofHours(steps)))
                .text(Role.ISSUE_TYPE, issue);
        more.accept(draft);
        draft.add();
        steps++;
        return this;
    }

    static void resolved(StepDraft draft) {
        draft.text(Role.STATUS, "resolved");
    }

    EventLog log() {
        Map<String, Traits> statuses = Map.of(
                "resolved", Traits.builder().outcome(Outcome.RESOLVED).build(),
                "yours", Traits.builder().move(Side.CUSTOMER).build());
        List<PartyRule> teams = List.of(team("Front", 1), team("Store", 1), team("Back", 2), team("Lead", 3));
        List<PartyRule> actors = List.of(
                PartyRule.named("customer", new Party(Optional.of(Side.CUSTOMER), OptionalInt.empty())),
                PartyRule.named("robot", new Party(Optional.of(Side.SYSTEM), OptionalInt.empty())));
        return log.glossary(new Glossary(traits, statuses, actors, teams, Map.of()))
                .build();
    }

    private static PartyRule team(String name, int tier) {
        return PartyRule.named(name, new Party(Optional.of(Side.COMPANY), OptionalInt.of(tier)));
    }
}
