package dev.journey.analysis.budget;

import dev.journey.model.json.JsonValue;
import dev.journey.model.json.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of a report that a mistyped name most likely meant. */
final class FigureNames {
    private static final int MOST = 3;
    private static final List<String> MAIN = List.of("value", "share", "mean", "total", "p50");
    private static final Comparator<String> BEST = Comparator.comparingInt(FigureNames::rank)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private FigureNames() {}

    /** At most three paths of numbers, the nearest first: any part of a path may have been meant. */
    static List<String> near(JsonValue report, String given) {
        Map<String, String> byName = new TreeMap<>();
        paths("", report)
                .forEach(path -> parts(path)
                        .forEach(part ->
                                byName.merge(part, path, (one, other) -> BEST.compare(one, other) <= 0 ? one : other)));
        List<String> found = new ArrayList<>();
        Optional<String> nearest = NearestName.of(given, byName.keySet());
        while (nearest.isPresent() && found.size() < MOST) {
            String path = Objects.requireNonNull(byName.remove(nearest.get()));
            if (found.stream().noneMatch(other -> parent(other).equals(parent(path)))) {
                found.add(path);
            }
            nearest = NearestName.of(given, byName.keySet());
        }
        return found;
    }

    private static List<String> paths(String place, JsonValue here) {
        if (here.isNumber()) {
            return List.of(place);
        }
        List<String> paths = new ArrayList<>();
        if (here.isObject()) {
            here.members().forEach((name, value) -> {
                if (!name.contains(".")) {
                    paths.addAll(paths(place.isEmpty() ? name : place + "." + name, value));
                }
            });
        }
        return paths;
    }

    private static List<String> parts(String path) {
        List<String> names = List.of(path.split("\\.", -1));
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < names.size(); from++) {
            for (int to = from + 1; to <= names.size(); to++) {
                parts.add(String.join(".", names.subList(from, to)));
            }
        }
        return parts;
    }

    /** What a path is a part of: the ends of an interval are one figure with its value. */
    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** A share or a value is meant before the end of its interval. */
    private static int rank(String path) {
        int rank = MAIN.indexOf(path.substring(path.lastIndexOf('.') + 1));
        return rank < 0 ? MAIN.size() : rank;
    }
}
