package dev.journey.model.graph;

import dev.journey.model.Actor;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.json.NearestName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names that stand twice or for nothing, and performers that do not fit their touchpoint. */
final class NameCheck {
    private final Draft draft;
    private final List<String> faults;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Set<String> touchpoints = new LinkedHashSet<>();
    private boolean complete = true;

    NameCheck(Draft draft, List<String> faults) {
        this.draft = draft;
        this.faults = faults;
    }

    /** Whether every touchpoint that is named is drawn, so that the rest can be looked at too. */
    boolean check() {
        for (Draft.Placed<Actor> placed : draft.actors) {
            if (actors.put(placed.value().id(), placed.value()) != null) {
                faults.add(
                        placed.place().at(Messages.twice("Actor", placed.value().id())));
            }
        }
        for (Draft.Placed<Touchpoint> placed : draft.touchpoints) {
            String id = placed.value().id();
            if (!touchpoints.add(id)) {
                complete = false;
                faults.add(placed.place().at(Messages.twice("Touchpoint", id)));
            }
            if (Outcome.named(id).isPresent()) {
                complete = false;
                faults.add(placed.place().at(Messages.outcomeName(id)));
            }
        }
        draft.touchpoints.forEach(this::performers);
        draft.transitions.forEach(this::ends);
        for (Draft.Start start : draft.starts) {
            if (!touchpoints.contains(start.touchpoint())) {
                unknown(start.place(), Messages.unknownStart(start.touchpoint(), nearest(start.touchpoint())));
            }
        }
        forks();
        return complete && !draft.touchpoints.isEmpty();
    }

    private void unknown(Locator place, String fault) {
        complete = false;
        faults.add(place.at(fault));
    }

    private void performers(Draft.Placed<Touchpoint> placed) {
        Touchpoint touchpoint = placed.value();
        Set<Boolean> customerSide = new LinkedHashSet<>();
        for (String id : touchpoint.performers().keySet()) {
            Actor actor = actors.get(id);
            if (actor == null) {
                faults.add(placed.place()
                        .at(Messages.unknownActor(touchpoint.id(), id, NearestName.of(id, actors.keySet()))));
                continue;
            }
            customerSide.add(actor.side().onCompanyAccount());
            touchpoint
                    .traits()
                    .side()
                    .filter(side -> side != actor.side())
                    .ifPresent(side ->
                            faults.add(placed.place().at(Messages.sides(touchpoint.id(), side, id, actor.side()))));
        }
        if (customerSide.size() > 1) {
            faults.add(placed.place()
                    .at(Messages.bothSides(
                            touchpoint.id(), touchpoint.performers().keySet())));
        }
    }

    private void ends(TransitionBuilder transition) {
        String from = transition.from;
        String to = transition.to;
        if (!touchpoints.contains(from)) {
            unknown(transition.place, Messages.unknownFrom(from, to, nearest(from)));
        }
        if (!isNode(to)) {
            unknown(transition.place, Messages.unknownTo(from, to, nearest(to)));
        }
        transition.faults.forEach(fault -> faults.add(transition.place.at(Messages.transition(from, to, fault))));
    }

    private void forks() {
        Set<String> declared = new LinkedHashSet<>();
        for (ForkDraft fork : draft.forks) {
            String name = ForkMessages.fork(fork.id, fork.from);
            if (!touchpoints.contains(fork.from)) {
                unknown(fork.place, ForkMessages.unknownFrom(fork.id, fork.from, nearest(fork.from)));
            }
            if (!declared.add(name)) {
                unknown(fork.place, ForkMessages.twice(name));
            }
            if (fork.join.isEmpty()) {
                unknown(fork.place, ForkMessages.noJoin(name));
            } else if (!isNode(fork.join)) {
                unknown(fork.place, ForkMessages.unknownJoin(name, fork.join, nearest(fork.join)));
            }
        }
        for (TransitionBuilder transition : draft.transitions) {
            String name = ForkMessages.fork(transition.fork, transition.from);
            if (transition.forks() && !declared.contains(name)) {
                unknown(transition.place, ForkMessages.undeclared(name, transition.to));
            }
        }
    }

    private boolean isNode(String name) {
        return touchpoints.contains(name) || Outcome.named(name).isPresent();
    }

    private Optional<String> nearest(String name) {
        return NearestName.of(name, touchpoints);
    }
}
