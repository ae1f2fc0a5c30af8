package dev.journey.analysis.walk;

import dev.journey.analysis.expected.DrawnPath;
import dev.journey.analysis.expected.JourneyPaths;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.Visibility;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Walks drawn journeys. Immutable. */
public final class JourneyWalk {
    /** A walk by choice ends after so many steps, outcome or not. */
    public static final int MOST_STEPS = 200;

    private static final double LEAST_PROBABILITY = 0.01;
    private static final int PATHS = 500;

    private final Journey journey;

    private JourneyWalk(Journey journey) {
        this.journey = journey;
    }

    /** Of a journey. */
    public static JourneyWalk of(Journey journey) {
        return new JourneyWalk(journey);
    }

    /** The path that is asked for; empty where no path is such a one. */
    public Optional<Walk> walk(Which which) {
        JourneyPaths paths = JourneySolver.withDefaults().of(journey).paths();
        return switch (which) {
            case MODAL ->
                paths.mostProbable(1).paths().stream().findFirst().map(path -> walk("The most probable path", path));
            case WORST ->
                paths.worstByEffort(1, LEAST_PROBABILITY).paths().stream()
                        .findFirst()
                        .map(path -> walk("The worst path that at least 1 in 100 take", path));
            case DISTRESSED ->
                paths.mostProbable(PATHS).paths().stream()
                        .filter(path -> Set.of(Outcome.ABANDONED, Outcome.LOST).contains(path.outcome()))
                        .findFirst()
                        .map(path -> walk("The most probable path of those who leave", path));
        };
    }

    /**
     * Walks by choice: at each fork of the way, {@code choose} says which way on; they are given the most probable first. A way that there is not
     * counts as the first one.
     */
    public Walk choosing(ToIntFunction<List<Transition>> choose) {
        List<Touchpoint> steps = new ArrayList<>();
        List<Double> delays = new ArrayList<>(List.of(0.0));
        Touchpoint here = journey.touchpoint(journey.start().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
        Outcome end = Outcome.OPEN;
        while (end == Outcome.OPEN && steps.size() < MOST_STEPS) {
            steps.add(here);
            List<Transition> ways = journey.transitionsFrom(here.id()).stream()
                    .sorted(Comparator.comparingDouble(Transition::probability)
                            .reversed()
                            .thenComparing(way -> way.to().id()))
                    .toList();
            int choice = ways.size() == 1 ? 0 : choose.applyAsInt(ways);
            Transition taken = ways.get(choice >= 0 && choice < ways.size() ? choice : 0);
            delays.add(taken.delay().map(Minutes::mean).orElse(0.0));
            if (taken.to() instanceof Touchpoint next) {
                here = next;
            } else {
                end = (Outcome) taken.to();
            }
        }
        return new Walk("The path of your choices", moments(steps, List.of(), delays), end);
    }

    private Walk walk(String title, DrawnPath path) {
        List<Touchpoint> steps = path.steps().stream().map(journey::touchpoint).toList();
        List<Double> delays = new ArrayList<>(List.of(0.0));
        for (int i = 1; i < steps.size(); i++) {
            Touchpoint to = steps.get(i);
            delays.add(journey.transitionsFrom(steps.get(i - 1).id()).stream()
                    .filter(way -> way.to().equals(to))
                    .findFirst()
                    .flatMap(Transition::delay)
                    .map(Minutes::mean)
                    .orElse(0.0));
        }
        String share = String.format(Locale.ROOT, " (%.1f %% of journeys)", 100 * path.probability());
        return new Walk(title + share, moments(steps, path.performers(), delays), path.outcome());
    }

    private List<Walk.Moment> moments(List<Touchpoint> steps, List<String> performers, List<Double> delays) {
        Faces mind = new Faces();
        List<Walk.Moment> moments = new ArrayList<>();
        double clock = 0;
        for (int i = 0; i < steps.size(); i++) {
            Touchpoint here = steps.get(i);
            clock += delays.get(i);
            String who = performers.isEmpty() ? here.performer().orElse("") : performers.get(i);
            boolean byCustomer = journey.sideOf(here) == Side.CUSTOMER;
            boolean seen = byCustomer || !here.traits().visibility().equals(Optional.of(Visibility.BACK));
            OptionalDouble spent = customerMinutes(here);
            moments.add(new Walk.Moment(
                    clock,
                    here.label(),
                    who,
                    seen,
                    byCustomer,
                    mind.isNew(who, seen, byCustomer),
                    here.channel().orElse(""),
                    spent,
                    mind.asked(here.dataAsked()),
                    mind.askedAgain(here.dataAsked()),
                    List.of()));
            mind.give(here.dataGiven());
            clock += Math.max(spent.orElse(0), mean(here.minutes().company()))
                    + mean(here.minutes().unattended());
        }
        return moments;
    }

    private static OptionalDouble customerMinutes(Touchpoint here) {
        boolean known =
                Stream.of(here.minutes().active(), here.minutes().waiting()).anyMatch(Optional::isPresent);
        return known
                ? OptionalDouble.of(
                        mean(here.minutes().active()) + mean(here.minutes().waiting()))
                : OptionalDouble.empty();
    }

    private static double mean(Optional<Minutes> minutes) {
        return minutes.map(Minutes::mean).orElse(0.0);
    }
}
