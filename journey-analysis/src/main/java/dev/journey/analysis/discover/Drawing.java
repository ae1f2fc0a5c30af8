package dev.journey.analysis.discover;

import com.google.common.collect.Multiset;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.TouchpointBuilder;
import dev.journey.model.Traits;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import dev.journey.model.graph.TransitionBuilder;
import dev.journey.model.log.EventLog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws what was counted and kept. */
final class Drawing {
    private final EventLog log;
    private final States states;
    private final Counting counting;
    private final Filter filter;

    Drawing(EventLog log, States states, Counting counting, Filter filter) {
        this.log = log;
        this.states = states;
        this.counting = counting;
        this.filter = filter;
    }

    Journey journey() {
        JourneyBuilder journey = Journey.named(Messages.name(log.caseCount(), log.stepCount()));
        actors(journey);
        for (int state = 0; state < states.size(); state++) {
            if (filter.keeps(state)) {
                int drawn = state;
                journey.touchpoint(states.ids().get(state), touchpoint -> touchpoint(touchpoint, drawn));
            }
        }
        for (WayTally way : counting.ways()) {
            if (filter.keeps(way)) {
                draw(journey, way);
            }
        }
        return journey.build();
    }

    private void actors(JourneyBuilder journey) {
        Set<String> performing = new HashSet<>();
        for (int state = 0; state < states.size(); state++) {
            if (filter.keeps(state)) {
                boolean customer = states.variants().get(state).customer();
                counting.tallies()
                        .get(state)
                        .performers
                        .elementSet()
                        .forEach(name -> performing.add(counting.people().id(name, customer)));
            }
        }
        counting.people().actors().stream()
                .filter(actor -> performing.contains(actor.id()))
                .forEach(journey::actor);
    }

    private void touchpoint(TouchpointBuilder touchpoint, int state) {
        Variant variant = states.variants().get(state);
        StateTally tally = counting.tallies().get(state);
        Traits.Builder traits = variant.traits()
                .requires(log.glossary().touchpoint(variant.name()).requires());
        if (tally.performers.isEmpty()) {
            Most.frequent(tally.sides).ifPresent(traits::side);
        }
        touchpoint.label(variant.name()).traits(traits.minutes(tally.minutes()).build());
        for (String name : Most.byFrequency(tally.performers)) {
            double share = (double) tally.performers.count(name) / tally.performers.size();
            touchpoint.byShare(counting.people().id(name, variant.customer()), share);
        }
        Most.frequent(tally.channels).ifPresent(touchpoint::channel);
        Most.frequent(tally.stages).ifPresent(touchpoint::stage);
        touchpoint.asks(usual(tally.asked, tally.visits)).gives(usual(tally.given, tally.visits));
    }

    /** Items that at least half of the visits have. */
    private static String[] usual(Multiset<String> items, long visits) {
        return items.elementSet().stream()
                .filter(item -> 2L * items.count(item) >= visits)
                .sorted()
                .toArray(String[]::new);
    }

    private void draw(JourneyBuilder journey, WayTally way) {
        List<String> ids = states.ids();
        if (way.from == WayTally.START) {
            journey.startCounted(ids.get(way.to), way.count);
        } else if (way.to < states.size()) {
            journey.from(ids.get(way.from)).counted(ids.get(way.to), way.count, drawn -> delay(drawn, way));
        } else {
            journey.from(ids.get(way.from)).counted(Outcome.values()[way.to - states.size()], way.count);
        }
    }

    /** No time is what is taken where none is given, so it is not drawn. */
    private static void delay(TransitionBuilder drawn, WayTally way) {
        if (way.delay.sum() > 0) {
            Minutes delay = way.delay.minutes();
            drawn.delay(delay.mean(), delay.sd());
        }
    }
}
