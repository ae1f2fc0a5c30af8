package dev.journey.model.graph;

import dev.journey.model.Actor;
import dev.journey.model.ActorBuilder;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.TouchpointBuilder;
import dev.journey.model.json.NearestName;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws a {@link Journey} the way its story is told. Nothing is refused on the way: {@link #build()} lists everything that is
 * wrong at once. Names may be used before they are drawn. Not thread-safe.
 */
public final class JourneyBuilder {
    private final Draft draft;
    private @Nullable String from;
    private boolean pruning;
    private Locator place = Locator.NOWHERE;

    JourneyBuilder(String name) {
        draft = new Draft(name);
    }

    /** The customer, or somebody who acts for the customer. */
    public JourneyBuilder customer(String id) {
        return actor(id, Side.CUSTOMER, actor -> {});
    }

    /** Somebody of the company. */
    public JourneyBuilder company(String id) {
        return actor(id, Side.COMPANY, actor -> {});
    }

    /** Somebody of the company, with team, tier and capabilities. */
    public JourneyBuilder company(String id, Consumer<ActorBuilder> more) {
        return actor(id, Side.COMPANY, more);
    }

    /** Software of the company. */
    public JourneyBuilder system(String id) {
        return actor(id, Side.SYSTEM, actor -> {});
    }

    /** Another firm that acts for the company. */
    public JourneyBuilder partner(String id) {
        return actor(id, Side.PARTNER, actor -> {});
    }

    /** An actor on any side. */
    public JourneyBuilder actor(String id, Side side, Consumer<ActorBuilder> more) {
        ActorBuilder actor = Actor.named(id, side);
        more.accept(actor);
        if (actor.faults().isEmpty()) {
            return actor(actor.build());
        }
        actor.faults().forEach(fault -> draft.faults.add(place.at(Messages.actor(id, fault))));
        return id.isBlank() ? this : actor(Actor.of(id, side));
    }

    /** An actor. */
    public JourneyBuilder actor(Actor actor) {
        draft.actors.add(new Draft.Placed<>(actor, place));
        return this;
    }

    /** Says more of an actor who is drawn already; of one who is not, nothing. */
    public JourneyBuilder changeActor(String id, Consumer<ActorBuilder> more) {
        for (int i = 0; i < draft.actors.size(); i++) {
            if (draft.actors.get(i).value().id().equals(id)) {
                ActorBuilder actor = draft.actors.get(i).value().toBuilder();
                more.accept(actor);
                actor.faults().forEach(fault -> draft.faults.add(place.at(Messages.actor(id, fault))));
                if (actor.faults().isEmpty()) {
                    draft.actors.set(i, new Draft.Placed<>(actor.build(), place));
                }
                return this;
            }
        }
        return this;
    }

    /** A touchpoint of which nothing is known. */
    public JourneyBuilder touchpoint(String id) {
        return touchpoint(id, touchpoint -> {});
    }

    /** A touchpoint and what is known of it. */
    public JourneyBuilder touchpoint(String id, Consumer<TouchpointBuilder> more) {
        TouchpointBuilder touchpoint = Touchpoint.named(id);
        more.accept(touchpoint);
        add(touchpoint, draft.touchpoints.size());
        return this;
    }

    /** A touchpoint. */
    public JourneyBuilder touchpoint(Touchpoint touchpoint) {
        draft.touchpoints.add(new Draft.Placed<>(touchpoint, place));
        return this;
    }

    /** Says something else, or more, of a touchpoint that is drawn already. */
    public JourneyBuilder change(String id, Consumer<TouchpointBuilder> more) {
        for (int i = 0; i < draft.touchpoints.size(); i++) {
            if (draft.touchpoints.get(i).value().id().equals(id)) {
                TouchpointBuilder touchpoint = draft.touchpoints.remove(i).value().toBuilder();
                more.accept(touchpoint);
                add(touchpoint, i);
                return this;
            }
        }
        var drawn =
                draft.touchpoints.stream().map(placed -> placed.value().id()).toList();
        draft.faults.add(place.at(Messages.unknownTouchpoint(id, NearestName.of(id, drawn))));
        return this;
    }

    /** Cases start here. */
    public JourneyBuilder start(String touchpoint) {
        return start(touchpoint, 1);
    }

    /** Cases start here with this probability. */
    public JourneyBuilder start(String touchpoint, double probability) {
        return start(touchpoint, Weight.probability(probability));
    }

    /** This many cases started here. */
    public JourneyBuilder startCounted(String touchpoint, long count) {
        return start(touchpoint, Weight.count(count));
    }

    /** Takes back what was said of the start. */
    public JourneyBuilder startAnew() {
        draft.starts.clear();
        return this;
    }

    /** The transitions that follow leave this touchpoint. */
    public JourneyBuilder from(String touchpoint) {
        from = touchpoint;
        return this;
    }

    /** Takes back the transitions and forks that leave this touchpoint; those that follow leave it. */
    public JourneyBuilder redraw(String touchpoint) {
        draft.dropTransitionsFrom(touchpoint);
        return from(touchpoint);
    }

    /** Always leads there. */
    public JourneyBuilder to(String touchpoint) {
        return to(touchpoint, 1);
    }

    /** Always ends so. */
    public JourneyBuilder to(Outcome outcome) {
        return to(outcome.name(), 1);
    }

    /** Leads there with this probability. */
    public JourneyBuilder to(String touchpoint, double probability) {
        return to(touchpoint, probability, transition -> {});
    }

    /** Ends so with this probability. */
    public JourneyBuilder to(Outcome outcome, double probability) {
        return to(outcome.name(), probability);
    }

    /** Leads there (to a touchpoint, or to an outcome by its name) with this probability, and more to say of it. */
    public JourneyBuilder to(String touchpoint, double probability, Consumer<TransitionBuilder> more) {
        return add(touchpoint, Weight.probability(probability), more);
    }

    /** Led there this many times. */
    public JourneyBuilder counted(String touchpoint, long count) {
        return counted(touchpoint, count, transition -> {});
    }

    /** Ended so this many times. */
    public JourneyBuilder counted(Outcome outcome, long count) {
        return counted(outcome.name(), count);
    }

    /** Led there (to a touchpoint, or to an outcome by its name) this many times, and more to say of it. */
    public JourneyBuilder counted(String touchpoint, long count, Consumer<TransitionBuilder> more) {
        return add(touchpoint, Weight.count(count), more);
    }

    /** Splits into branches that are taken together and meet again. */
    public JourneyBuilder fork(String id, Consumer<ForkBuilder> branches) {
        if (from == null) {
            draft.faults.add(place.at(Messages.toWithoutFrom(id)));
            return this;
        }
        ForkDraft fork = new ForkDraft(from, id, "", place);
        draft.forks.add(fork);
        branches.accept(new ForkBuilder(draft, fork));
        return this;
    }

    /** What an outcome costs. */
    public JourneyBuilder cost(Outcome outcome, OutcomeCost cost) {
        draft.costs.put(outcome, cost);
        return this;
    }

    /**
     * Touchpoints that no case can come to are left out of what is built, with what leaves them and leads to them, where they would
     * be a fault otherwise. For rewrites of a journey: taking a transition away can leave a part of it without a way in.
     */
    public JourneyBuilder dropUnreachable() {
        pruning = true;
        return this;
    }

    /**
     * What was drawn so far. The builder can be used on.
     *
     * @throws JourneyException with every fault
     */
    public Journey build() {
        Draft whole = draft.completed();
        if (pruning) {
            whole.dropUnreachable();
        }
        return Soundness.check(whole);
    }

    JourneyBuilder at(Locator where) {
        place = where;
        return this;
    }

    JourneyBuilder start(String touchpoint, Weight weight) {
        draft.starts.add(new Draft.Start(touchpoint, weight, place));
        return this;
    }

    JourneyBuilder declare(ForkDraft fork) {
        draft.forks.add(fork);
        return this;
    }

    TransitionBuilder draw(String leaving, String to, Weight weight) {
        TransitionBuilder transition = new TransitionBuilder(leaving, to, weight, place);
        draft.transitions.add(transition);
        return transition;
    }

    private JourneyBuilder add(String to, Weight weight, Consumer<TransitionBuilder> more) {
        if (from == null) {
            draft.faults.add(place.at(Messages.toWithoutFrom(to)));
            return this;
        }
        more.accept(draw(from, to, weight));
        return this;
    }

    private void add(TouchpointBuilder touchpoint, int position) {
        TouchpointBuilder sound = touchpoint;
        if (!touchpoint.faults().isEmpty()) {
            touchpoint
                    .faults()
                    .forEach(fault -> draft.faults.add(place.at(Messages.touchpoint(touchpoint.id(), fault))));
            sound = Touchpoint.named(touchpoint.id());
        }
        if (sound.faults().isEmpty()) {
            draft.touchpoints.add(position, new Draft.Placed<>(sound.build(), place));
        }
    }
}
