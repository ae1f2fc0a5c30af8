package dev.journey.analysis.map;

import dev.journey.model.Side;
import dev.journey.model.Visibility;
import dev.journey.model.log.Column;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts each touchpoint into the lane of whoever mostly does it. */
final class Lanes {
    private final Optional<Column> holders;
    private final boolean visibilityIsKnown;

    Lanes(Optional<Column> holders, List<PlaceSums> places) {
        this.holders = holders;
        visibilityIsKnown = places.stream().anyMatch(place -> place.seen > 0);
    }

    /** The lanes in order. */
    List<Lane> of(List<PlaceSums> places) {
        Map<Lane, double[]> alongAndVisits = new HashMap<>();
        for (PlaceSums place : places) {
            double[] sums = alongAndVisits.computeIfAbsent(of(place), lane -> new double[2]);
            sums[0] += place.meanAlong() * place.visits;
            sums[1] += place.visits;
        }
        return alongAndVisits.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Lane, double[]>>comparingInt(entry -> rank(entry.getKey()))
                        .thenComparingDouble(entry -> entry.getValue()[0] / entry.getValue()[1])
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Lane of(PlaceSums place) {
        if (place.isCustomers()) {
            return new Lane("", Side.CUSTOMER, seen(true));
        }
        int holder = place.mainHolder();
        String name = holder == Column.MISSING
                ? ""
                : holders.orElseThrow().dictionary().name(holder);
        return new Lane(name, Side.COMPANY, seen(place.isSeen()));
    }

    private Optional<Visibility> seen(boolean front) {
        return visibilityIsKnown ? Optional.of(front ? Visibility.FRONT : Visibility.BACK) : Optional.empty();
    }

    private static int rank(Lane lane) {
        if (lane.side() == Side.CUSTOMER) {
            return 0;
        }
        return lane.visibility().equals(Optional.of(Visibility.FRONT)) ? 1 : 2;
    }
}
