package dev.journey.analysis.expected;

import dev.journey.model.Actor;
import dev.journey.model.Minutes;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places of a journey and the hops between them: performers drawn anew at each visit, endings known on the visit. */
final class Places {
    private final Journey journey;
    private final Moves moves;
    private final DrawnNames names;
    private final List<Place> places = new ArrayList<>();
    private final List<DrawnVisit> visits = new ArrayList<>();
    /** By touchpoint; null where they have not been asked for. */
    private final List<@Nullable List<Hop>> hops = new ArrayList<>();

    private final List<@Nullable List<Arrival>> arrivals = new ArrayList<>();
    /** By actor: the first one with whom it is put together. */
    private final int[] likeness;

    /** Whether it is known on a visit that the case ends there. */
    private final boolean endings;

    private final double[] goesOn;
    private final double[] delays;

    /**
     * A hop to a place.
     *
     * @param to the place's number
     * @param probability given where it leaves
     * @param move the move that is made; null at the start
     */
    record Hop(int to, double probability, @Nullable Move move) {}

    /**
     * The way out of a place.
     *
     * @param probability given where it leaves
     * @param move to an outcome
     */
    record Exit(double probability, Move move) {
        Outcome outcome() {
            return (Outcome) move.to();
        }
    }

    /**
     * For who asks of a performer no more than the side, and does not ask on a visit how the case ends there: half the places, since
     * one place both goes on and ends.
     */
    static Places plain(Journey journey) {
        return new Places(journey, Actor::side, false);
    }

    /** For measures that ask of a performer no more than the side. */
    static Places bySide(Journey journey) {
        return new Places(journey, Actor::side, true);
    }

    /** For measures that ask of a performer no more than side, team, tier and authority. */
    static Places byTeam(Journey journey) {
        return new Places(
                journey, actor -> List.of(actor.side(), actor.team(), actor.tier(), actor.authorityLimit()), true);
    }

    /** A place that a touchpoint's visit can be, and with what share. */
    private record Arrival(int place, double share) {}

    /** Performers are told apart. */
    Places(Journey journey) {
        this(journey, Actor::id, true);
    }

    /**
     * Performers whom a measure cannot tell apart are one: the visit is that of the first of them, with the shares of all.
     *
     * @param alike equal for those that are put together
     * @param endings whether places that end the case are told apart from those where it goes on
     */
    Places(Journey journey, Function<Actor, Object> alike, boolean endings) {
        this.journey = journey;
        this.endings = endings;
        moves = new Moves(journey);
        names = new DrawnNames(journey);
        Map<Object, Integer> firsts = new HashMap<>();
        likeness = IntStream.range(0, journey.actors().size())
                .map(code -> {
                    Integer first =
                            firsts.putIfAbsent(alike.apply(journey.actors().get(code)), code);
                    return first == null ? code : first;
                })
                .toArray();
        delays = journey.transitions().stream()
                .mapToDouble(way -> way.delay().map(Minutes::mean).orElse(0.0))
                .toArray();
        goesOn = new double[journey.touchpoints().size()];
        for (int touchpoint = 0; touchpoint < goesOn.length; touchpoint++) {
            hops.add(null);
            arrivals.add(null);
            for (Move move : moves.from(touchpoint)) {
                goesOn[touchpoint] += move.to() instanceof Touchpoint ? move.probability() : 0;
            }
        }
    }

    Journey journey() {
        return journey;
    }

    DrawnNames names() {
        return names;
    }

    Moves moves() {
        return moves;
    }

    Place place(int number) {
        return places.get(number);
    }

    DrawnVisit visit(int number) {
        return visits.get(number);
    }

    /** Where a case begins. */
    List<Hop> start() {
        List<Hop> start = new ArrayList<>();
        journey.start().forEach((id, share) -> arrive(journey.touchpoint(id), share, null, start));
        return start;
    }

    /** Where a case goes from a place; the same for all performers. Nowhere from one that ends it. */
    List<Hop> from(int number) {
        if (places.get(number).ends()) {
            return List.of();
        }
        int touchpoint = places.get(number).touchpoint();
        List<Hop> known = hops.get(touchpoint);
        if (known == null) {
            known = hopsFrom(touchpoint);
            hops.set(touchpoint, known);
        }
        return known;
    }

    /** The ways out of a place; none from one where the case goes on for certain. They differ in their turns, too. */
    List<Exit> exits(int number) {
        Place place = places.get(number);
        if (endings && !place.ends()) {
            return List.of();
        }
        double all = place.ending() == null ? 1 : moves.ending(place.touchpoint(), place.ending());
        List<Exit> exits = new ArrayList<>();
        for (Move move : moves.from(place.touchpoint())) {
            if (endings ? move.to() == place.ending() : move.to() instanceof Outcome) {
                exits.add(new Exit(move.probability() / all, move));
            }
        }
        return exits;
    }

    private List<Hop> hopsFrom(int touchpoint) {
        List<Hop> found = new ArrayList<>();
        double all = endings ? goesOn[touchpoint] : 1;
        for (Move move : moves.from(touchpoint)) {
            if (move.to() instanceof Touchpoint next) {
                arrive(next, move.probability() / all, move, found);
            }
        }
        return found;
    }

    private void arrive(Touchpoint touchpoint, double probability, @Nullable Move move, List<Hop> found) {
        if (probability > 0) {
            for (Arrival arrival : arrivals(journey.indexOf(touchpoint.id()), touchpoint)) {
                found.add(new Hop(arrival.place(), probability * arrival.share(), move));
            }
        }
    }

    private List<Arrival> arrivals(int index, Touchpoint touchpoint) {
        List<Arrival> known = arrivals.get(index);
        if (known == null) {
            List<Arrival> found = new ArrayList<>();
            if (touchpoint.performers().isEmpty()) {
                arrivals(index, -1, 1, found);
            }
            Map<Integer, Double> shares = new LinkedHashMap<>();
            touchpoint
                    .performers()
                    .forEach((actor, share) -> shares.merge(likeness[names.actorCode(actor)], share, Double::sum));
            shares.forEach((actor, share) -> arrivals(index, actor, share, found));
            arrivals.set(index, found);
            known = found;
        }
        return known;
    }

    private void arrivals(int touchpoint, int performer, double share, List<Arrival> found) {
        if (!endings) {
            add(new Place(touchpoint, performer, null), share, found);
            return;
        }
        add(new Place(touchpoint, performer, null), share * goesOn[touchpoint], found);
        for (Outcome outcome : journey.outcomes()) {
            add(new Place(touchpoint, performer, outcome), share * moves.ending(touchpoint, outcome), found);
        }
    }

    private void add(Place place, double share, List<Arrival> found) {
        if (share > 0) {
            found.add(new Arrival(number(place), share));
        }
    }

    private int number(Place place) {
        places.add(place);
        Touchpoint drawn = journey.touchpoints().get(place.touchpoint());
        double elapsed = place.ends() ? 0 : elapsedMillis(place.touchpoint(), drawn.minutes());
        visits.add(new DrawnVisit(place, drawn, journey.sideOf(drawn), names, elapsed));
        return places.size() - 1;
    }

    /** Mean minutes on the way of a move. */
    double delay(Move move) {
        return delays[move.transition()];
    }

    /** Mean time from the beginning of a step to the beginning of the next: what the customer spends, elapses, and the way. */
    private double elapsedMillis(int touchpoint, StepMinutes minutes) {
        double here = DrawnVisit.millis(minutes.active())
                + DrawnVisit.millis(minutes.waiting())
                + DrawnVisit.millis(minutes.unattended());
        double delay = 0;
        for (Move move : moves.from(touchpoint)) {
            Node to = move.to();
            if (to instanceof Touchpoint) {
                delay += move.probability() * delay(move) * DrawnVisit.MILLIS_PER_MINUTE;
            }
        }
        return delay == 0 ? here : here + delay / goesOn[touchpoint];
    }
}
