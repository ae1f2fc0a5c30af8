package dev.journey.analysis.expected;

import dev.journey.model.Minutes;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of a journey and the hops between them: performers drawn anew at each visit, endings known on the visit. */
final class Places {
    private final Journey journey;
    private final Moves moves;
    private final DrawnNames names;
    private final List<Place> places = new ArrayList<>();
    private final List<DrawnVisit> visits = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<@Nullable List<Hop>> hops = new ArrayList<>();

    /**
     * A hop to a place.
     *
     * @param to the place's number
     * @param probability given where it leaves
     * @param move the move that is made; null at the start
     */
    record Hop(int to, double probability, @Nullable Move move) {}

    Places(Journey journey) {
        this.journey = journey;
        moves = new Moves(journey);
        names = new DrawnNames(journey);
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

    /** Where a case goes from a place that does not end it. */
    List<Hop> from(int number) {
        List<Hop> known = hops.get(number);
        if (known == null) {
            known = hopsFrom(places.get(number));
            hops.set(number, known);
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

    private List<Hop> hopsFrom(Place place) {
        List<Hop> found = new ArrayList<>();
        double goesOn = goesOn(place.touchpoint());
        for (Move move : moves.from(place.touchpoint())) {
            if (move.to() instanceof Touchpoint next) {
                arrive(next, move.probability() / goesOn, move, found);
            }
        }
        return found;
    }

    private void arrive(Touchpoint touchpoint, double probability, @Nullable Move move, List<Hop> found) {
        int index = journey.indexOf(touchpoint.id());
        if (touchpoint.performers().isEmpty()) {
            arrive(index, -1, probability, move, found);
        }
        touchpoint
                .performers()
                .forEach((actor, share) -> arrive(index, names.actorCode(actor), probability * share, move, found));
    }

    private void arrive(int touchpoint, int performer, double probability, @Nullable Move move, List<Hop> found) {
        double goesOn = goesOn(touchpoint);
        if (goesOn > 0) {
            add(new Place(touchpoint, performer, null), probability * goesOn, move, found);
        }
        for (Outcome outcome : journey.outcomes()) {
            double ends = moves.ending(touchpoint, outcome);
            if (ends > 0) {
                add(new Place(touchpoint, performer, outcome), probability * ends, move, found);
            }
        }
    }

    private void add(Place place, double probability, @Nullable Move move, List<Hop> found) {
        if (probability > 0) {
            found.add(new Hop(numbers.computeIfAbsent(place, this::number), probability, move));
        }
    }

    private int number(Place place) {
        places.add(place);
        hops.add(null);
        Touchpoint drawn = journey.touchpoints().get(place.touchpoint());
        double elapsed = place.ends() ? 0 : elapsedMillis(place.touchpoint(), drawn.minutes());
        visits.add(new DrawnVisit(place, drawn, journey.sideOf(drawn), names, elapsed));
        return places.size() - 1;
    }

    private double goesOn(int touchpoint) {
        return moves.from(touchpoint).stream()
                .filter(move -> move.to() instanceof Touchpoint)
                .mapToDouble(Move::probability)
                .sum();
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
                double mean = journey.transitions()
                        .get(move.transition())
                        .delay()
                        .map(Minutes::mean)
                        .orElse(0.0);
                delay += move.probability() * mean * DrawnVisit.MILLIS_PER_MINUTE;
            }
        }
        return here + delay / goesOn(touchpoint);
    }
}
