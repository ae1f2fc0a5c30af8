package dev.journey.analysis.expected;

import dev.journey.model.Actor;
import dev.journey.model.Capability;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The structural minimum of paths of one journey: who could do what, looked up once. Immutable. */
final class Minima {
    private final Journey journey;
    private final List<Actor> workers;
    private final List<Capability> capabilities;
    private final List<BitSet> abilities;

    Minima(Journey journey) {
        this.journey = journey;
        workers = journey.actors().stream()
                .filter(actor -> actor.side().onCompanyAccount())
                .toList();
        TreeSet<Capability> all = new TreeSet<>();
        journey.touchpoints()
                .forEach(touchpoint -> all.addAll(touchpoint.traits().requires()));
        capabilities = List.copyOf(all);
        abilities = workers.stream()
                .map(actor -> bits(capabilities.stream().filter(actor::can).toList()))
                .toList();
    }

    /** Whether any touchpoint says what it requires. */
    boolean known() {
        return !capabilities.isEmpty();
    }

    /**
     * H* of a sequence of touchpoints.
     *
     * @throws IllegalArgumentException when the entry actor is not on the company's account
     */
    MinimumHandoffs of(List<String> steps, String entryActor) {
        int entry = workers.indexOf(journey.actor(entryActor));
        if (entry < 0) {
            throw new IllegalArgumentException(Messages.notAWorker(entryActor));
        }
        List<BitSet> required = steps.stream()
                .map(journey::touchpoint)
                .map(touchpoint -> bits(touchpoint.traits().requires()))
                .toList();
        return MinimumHandoffs.of(StructuralMinimum.of(required, abilities, entry), steps, workers);
    }

    /** Who performs the first step on the company's account; empty where nobody or several may. */
    Set<String> entries(List<String> steps) {
        return steps.stream()
                .map(journey::touchpoint)
                .filter(touchpoint -> journey.sideOf(touchpoint).onCompanyAccount())
                .findFirst()
                .map(Touchpoint::performers)
                .map(performers -> performers.keySet())
                .orElse(Set.of());
    }

    private BitSet bits(Collection<Capability> wanted) {
        BitSet bits = new BitSet();
        IntStream.range(0, capabilities.size())
                .filter(i -> wanted.contains(capabilities.get(i)))
                .forEach(bits::set);
        return bits;
    }
}
