package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.analysis.measure.Scope;
import dev.journey.model.Touchpoint;
import dev.journey.model.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Solves handoffs at one level. */
final class HandoffSolver {
    private static final int MOST_COUNTED = 10_000;
    private static final Ledger NOWHERE = (entry, amount) -> {};

    private final Places places;
    private final SolverSettings settings;

    HandoffSolver(Places places, SolverSettings settings) {
        this.places = places;
        this.settings = settings;
    }

    /**
     * Solves.
     *
     * @throws IllegalStateException when who held the case last makes more states than allowed
     */
    DrawnHandoffs solve(DrawnLevel level) {
        Scope scope = new Scope(level.ordinal(), MissingPolicy.SKIP, settings.systems(), false, false);
        Solved<Handoffs.Memory> counted = solve(Handoffs.in(scope).withoutKinds(), level);
        double[] onEdges = counted.onEdges(Handoffs.HANDOFFS);
        Moments moments = Moments.of(counted.solver(), Rewards.onEdges(counted.chain(), onEdges));
        CountDistribution distribution = CountDistribution.of(
                counted.chain(),
                DoubleStream.of(onEdges)
                        .mapToInt(amount -> (int) Math.round(amount))
                        .toArray(),
                counted.start(),
                CountDistribution.TAIL,
                MOST_COUNTED);
        Map<HandoffKind, Double> kinds = Map.of();
        String kindsAbsence = "";
        try {
            kinds = kinds(scope, level);
        } catch (IllegalStateException tooMany) {
            kindsAbsence = String.valueOf(tooMany.getMessage());
        }
        return new DrawnHandoffs(
                level,
                moments.mean()[0],
                Math.sqrt(moments.variance()[0]),
                DoubleStream.of(distribution.share()).boxed().toList(),
                distribution.tailMass(),
                distribution.complete(),
                visible(scope, level),
                kinds,
                kindsAbsence,
                drawnAnew(level),
                handover(counted, level));
    }

    private Solved<Handoffs.Memory> solve(Handoffs machine, DrawnLevel level) {
        return Product.solve(places, machine, "handoffs by " + level.key(), settings.mostStates());
    }

    private List<String> drawnAnew(DrawnLevel level) {
        DrawnNames names = places.names();
        return places.journey().touchpoints().stream()
                .filter(touchpoint -> touchpoint.performers().keySet().stream()
                                .map(names::actorCode)
                                .filter(actor -> names.actor(actor).side().onCompanyAccount())
                                .map(actor -> names.holder(level, actor))
                                .distinct()
                                .count()
                        > 1)
                .map(Touchpoint::id)
                .toList();
    }

    private Figure visible(Scope scope, DrawnLevel level) {
        boolean known = places.journey().touchpoints().stream()
                .anyMatch(touchpoint -> touchpoint.traits().visibility().equals(Optional.of(Visibility.FRONT)));
        return known
                ? Figure.of(solve(Handoffs.in(scope.visible()).withoutKinds(), level)
                        .expected(Handoffs.HANDOFFS))
                : Figure.absent(Messages.NO_VISIBILITY);
    }

    private Map<HandoffKind, Double> kinds(Scope scope, DrawnLevel level) {
        Solved<Handoffs.Memory> solved =
                Product.solve(places, Handoffs.in(scope), "kinds of handoffs by " + level.key(), settings.mostStates());
        Map<HandoffKind, Double> kinds = new EnumMap<>(HandoffKind.class);
        for (HandoffKind kind : HandoffKind.values()) {
            double expected = solved.expected(Handoffs.entryOf(kind));
            if (expected > 0) {
                kinds.put(kind, expected);
            }
        }
        return kinds;
    }

    private List<DrawnHandover> handover(Solved<Handoffs.Memory> solved, DrawnLevel level) {
        Map<String, Map<String, Double>> cells = new TreeMap<>();
        SparseChain chain = solved.chain();
        for (int state = 1; state < solved.size(); state++) {
            if (solved.place(state).ends()) {
                continue;
            }
            List<Places.Hop> hops = places.from(solved.state(state).place());
            for (int hop = 0; hop < hops.size(); hop++) {
                int edge = chain.edge(chain.rowStart[state] + hop);
                Move move = Objects.requireNonNull(hops.get(hop).move());
                DrawnVisit visit = places.visit(hops.get(hop).to());
                for (Handoffs.Memory before : Product.arriving(solved, state, move)) {
                    Handoffs.Memory after = solved.machine().step(before, visit, NOWHERE);
                    if (Handoffs.passesOn(before, after)) {
                        cells.computeIfAbsent(name(level, before), from -> new TreeMap<>())
                                .merge(name(level, after), solved.flow()[edge], Double::sum);
                    }
                }
            }
        }
        List<DrawnHandover> handover = new ArrayList<>();
        cells.forEach((from, row) -> row.forEach((to, perCase) -> handover.add(new DrawnHandover(from, to, perCase))));
        handover.sort(Comparator.comparingDouble(DrawnHandover::perCase).reversed());
        return handover;
    }

    private String name(DrawnLevel level, Handoffs.Memory memory) {
        return places.names().value(level, Handoffs.holder(memory));
    }
}
