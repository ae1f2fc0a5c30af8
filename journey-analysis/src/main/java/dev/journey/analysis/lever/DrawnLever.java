package dev.journey.analysis.lever;

import dev.journey.model.Actor;
import dev.journey.model.Capability;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import dev.journey.model.graph.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A change as a rewrite of a drawn journey, which is then solved again. Immutable.
 *
 * <ul>
 *   <li>{@code EMPOWER}, {@code ACCESS}, {@code TRAIN}: the actors of the team can do it, and do this share of the touchpoint's
 *       visits;
 *   <li>{@code AUTOMATE}: software does this share of the touchpoint's visits;
 *   <li>{@code TAKE_BACK}: this share of the touchpoint's minutes moves to the company, and with the whole of them the performer;
 *   <li>{@code COMMUNICATE}, {@code OWN_IT}: this share of the transitions to the touchpoint goes where the others go;
 *   <li>{@code PREVENT}: this share of what follows the touchpoint is resolved with it.
 * </ul>
 *
 * @param change what is pulled, and where
 * @param share of the visits that it reaches, in [0, 1]; at 0 nothing changes
 * @param companyMinutes how long the company takes for a step that it takes back; needed for {@code TAKE_BACK}
 */
public record DrawnLever(Change change, double share, OptionalDouble companyMinutes) {
    private static final String SOFTWARE = "software";

    /** Validates. */
    public DrawnLever {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(Messages.share(share));
        }
    }

    /**
     * The rewritten journey; the same one where the share is 0.
     *
     * @throws IllegalArgumentException when the journey has no such touchpoint or team, or a parameter is missing
     */
    public Journey apply(Journey journey) {
        if (share == 0) {
            return journey;
        }
        return switch (change.lever()) {
            case EMPOWER, ACCESS, TRAIN -> capable(journey);
            case AUTOMATE ->
                done(journey.toBuilder().system(SOFTWARE), touchpoint(journey), SOFTWARE)
                        .build();
            case TAKE_BACK -> takenBack(journey);
            case COMMUNICATE, OWN_IT -> thinned(journey, touchpoint(journey));
            case PREVENT -> prevented(journey, touchpoint(journey));
        };
    }

    private Touchpoint touchpoint(Journey journey) {
        return find(journey)
                .orElseThrow(
                        () -> new IllegalArgumentException(Messages.noTouchpoint(journey.name(), change.touchpoint())));
    }

    private Optional<Touchpoint> find(Journey journey) {
        return journey.touchpoints().stream()
                .filter(one ->
                        one.id().equals(change.touchpoint()) || one.label().equals(change.touchpoint()))
                .findFirst();
    }

    private Journey capable(Journey journey) {
        List<Actor> team = journey.actors().stream()
                .filter(actor -> actor.id().equals(change.team())
                        || actor.team().filter(change.team()::equals).isPresent())
                .toList();
        if (team.isEmpty()) {
            throw new IllegalArgumentException(Messages.noTeam(journey.name(), change.team()));
        }
        Capability given = Capability.parse(change.capability());
        JourneyBuilder builder = journey.toBuilder();
        team.forEach(actor -> builder.changeActor(actor.id(), more -> more.with(given)));
        Optional<Touchpoint> touchpoint = find(journey);
        return (touchpoint.isEmpty()
                        ? builder
                        : done(builder, touchpoint.get(), team.get(0).id()))
                .build();
    }

    /** The actor does the share; the others keep theirs of the rest. */
    private JourneyBuilder done(JourneyBuilder builder, Touchpoint touchpoint, String actor) {
        Map<String, Double> shares = new LinkedHashMap<>();
        touchpoint.performers().forEach((performer, old) -> {
            if (old * (1 - share) > 0) {
                shares.merge(performer, old * (1 - share), Double::sum);
            }
        });
        shares.merge(actor, touchpoint.performers().isEmpty() ? 1 : share, Double::sum);
        return builder.change(touchpoint.id(), more -> {
            boolean first = true;
            for (Map.Entry<String, Double> one : shares.entrySet()) {
                if (first) {
                    more.by(one.getKey());
                }
                more.byShare(one.getKey(), one.getValue());
                first = false;
            }
        });
    }

    /**
     * Moves performer, move and minutes to the company. A share of the visits counts as that share of the minutes, and the customer
     * still performs the step: two sides cannot share one.
     */
    private Journey takenBack(Journey journey) {
        Touchpoint touchpoint = touchpoint(journey);
        if (companyMinutes.isEmpty()) {
            throw new IllegalArgumentException(Messages.minutesNeeded(change.touchpoint()));
        }
        String doer = journey.actors().stream()
                .filter(actor -> actor.side() == Side.COMPANY)
                .map(Actor::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Messages.noCompany(journey.name())));
        JourneyBuilder builder = share == 1 ? done(journey.toBuilder(), touchpoint, doer) : journey.toBuilder();
        return builder.change(touchpoint.id(), more -> {
                    more.minutes(moved(touchpoint.minutes()));
                    if (share == 1) {
                        more.side(Side.COMPANY).move(Side.COMPANY);
                    }
                })
                .build();
    }

    private StepMinutes moved(StepMinutes minutes) {
        double company = minutes.company().map(Minutes::mean).orElse(0.0);
        StepMinutes moved = minutes.withCompany(Minutes.of(company + share * companyMinutes.orElseThrow()));
        moved = minutes.active().isPresent()
                ? moved.withActive(left(minutes.active().get()))
                : moved;
        return minutes.waiting().isPresent()
                ? moved.withWait(left(minutes.waiting().get()))
                : moved;
    }

    private Minutes left(Minutes minutes) {
        return new Minutes(minutes.mean() * (1 - share), minutes.sd() * Math.sqrt(1 - share));
    }

    /** Where else there is nowhere to go the transition stays. */
    private Journey thinned(Journey journey, Touchpoint touchpoint) {
        JourneyBuilder builder = journey.toBuilder();
        for (Touchpoint from : journey.touchpoints()) {
            List<Transition> ways = journey.transitionsFrom(from.id());
            double there = ways.stream()
                    .filter(way -> way.to().equals(touchpoint))
                    .mapToDouble(Transition::probability)
                    .sum();
            boolean inFork = ways.stream().anyMatch(way -> way.fork().isPresent());
            if (there > 0 && there < 1 && !inFork) {
                builder.redraw(from.id());
                double moved = share * there;
                ways.forEach(way -> to(
                        builder,
                        way,
                        way.to().equals(touchpoint)
                                ? way.probability() * (1 - share)
                                : way.probability() * (1 + moved / (1 - there))));
            }
        }
        return builder.dropUnreachable().build();
    }

    private static void to(JourneyBuilder builder, Transition way, double probability) {
        if (probability <= 0) {
            return;
        }
        if (way.to() instanceof Outcome outcome) {
            builder.to(outcome, probability);
        } else {
            builder.to(way.to().id(), probability, more -> {
                more.label(way.label());
                way.mode().ifPresent(more::mode);
                way.delay().ifPresent(delay -> more.delay(delay.mean(), delay.sd()));
                way.carried().ifPresent(items -> more.carries(items.toArray(new String[0])));
            });
        }
    }

    private Journey prevented(Journey journey, Touchpoint touchpoint) {
        JourneyBuilder builder = journey.toBuilder().redraw(touchpoint.id());
        double resolved = share;
        for (Transition way : journey.transitionsFrom(touchpoint.id())) {
            if (way.to() == Outcome.RESOLVED) {
                resolved += way.probability() * (1 - share);
            } else {
                to(builder, way, way.probability() * (1 - share));
            }
        }
        return builder.to(Outcome.RESOLVED, resolved).dropUnreachable().build();
    }
}
