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
    private final Map<Place, Integer> numbers = new HashMap<>();
    /** By touchpoint; null where they have not been asked for. */
    private final List<@Nullable List<Hop>> hops = new ArrayList<>();

    private final List<@Nullable List<Arrival>> arrivals = new ArrayList<>();
    /** By actor: the first one with whom it is put together. */
    private final int[] likeness;

    private final double[] goesOn;

    /**
     * A hop to a place.
     *
     * @param to the place's number
     * @param probability given where it leaves
     * @param move the move that is made; null at the start
     */
    record Hop(int to, double probability, @Nullable Move move) {}

    /** For measures that ask of a performer no more than the side. */
    static Places bySide(Journey journey) {
        return new Places(journey, Actor::side);
    }

    /** For measures that ask of a performer no more than side, team, tier and authority. */
    static Places byTeam(Journey journey) {
        return new Places(journey, actor -> List.of(actor.side(), actor.team(), actor.tier(), actor.authorityLimit()));
    }

    /** A place that a touchpoint's visit can be, and with what share. */
    private record Arrival(int place, double share) {}

    /** Performers are told apart. */
    Places(Journey journey) {
        this(journey, Actor::id);
    }

    /**
     * Performers whom a measure cannot tell apart are one: the visit is that of the first of them, with the shares of all.
     *
     * @param alike equal for those that are put together
     */
    Places(Journey journey, Function<Actor, Object> alike) {
        this.journey = journey;
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

    /** Where a case goes from a place that does not end it; the same for all performers. */
    List<Hop> from(int number) {
        int touchpoint = places.get(number).touchpoint();
        List<Hop> known = hops.get(touchpoint);
        if (known == null) {
            known = hopsFrom(touchpoint);
            hops.set(touchpoint, known);
        }
        return known;
    }

    /** The way out of a place that ends the case: the moves to its outcome, each with its share. */
    List<Move> exits(int number) {
        Place place = places.get(number);
        return moves.from(place.touchpoint()).stream()
                .filter(move -> move.to() == place.ending())
                .toList();
    }

    private List<Hop> hopsFrom(int touchpoint) {
        List<Hop> found = new ArrayList<>();
        for (Move move : moves.from(touchpoint)) {
            if (move.to() instanceof Touchpoint next) {
                arrive(next, move.probability() / goesOn[touchpoint], move, found);
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
        add(new Place(touchpoint, performer, null), share * goesOn[touchpoint], found);
        for (Outcome outcome : journey.outcomes()) {
            add(new Place(touchpoint, performer, outcome), share * moves.ending(touchpoint, outcome), found);
        }
    }

    private void add(Place place, double share, List<Arrival> found) {
        if (share > 0) {
            found.add(new Arrival(numbers.computeIfAbsent(place, this::number), share));
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
        return journey.transitions()
                .get(move.transition())
                .delay()
                .map(Minutes::mean)
                .orElse(0.0);
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
        return here + delay / goesOn[touchpoint];
    }
}
