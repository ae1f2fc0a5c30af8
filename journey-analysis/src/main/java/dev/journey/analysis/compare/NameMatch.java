package dev.journey.analysis.compare;

import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.json.NearestName;
import dev.journey.model.log.Dictionary;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which touchpoints of a drawing each name of a log can be. Immutable. */
final class NameMatch {
    private final Journey journey;
    private final EventLog log;
    private final Matching matching;
    private final int[][] candidates;

    NameMatch(Journey journey, EventLog log, Matching matching) {
        this.journey = journey;
        this.log = log;
        this.matching = matching;
        candidates = names().map(this::find).toArray(int[][]::new);
    }

    /** Positions of the drawn touchpoints that a name of the log can be. */
    int[] candidates(int code) {
        return candidates[code];
    }

    /** Names that only the log has, in the order of first appearance. */
    List<UnmatchedName> observedOnly() {
        long[] steps = new long[candidates.length];
        for (int step = 0; step < log.stepCount(); step++) {
            steps[log.touchpoints().code(step)]++;
        }
        Set<String> drawn = new TreeSet<>();
        journey.touchpoints().forEach(touchpoint -> names(touchpoint).forEach(drawn::add));
        List<UnmatchedName> found = new ArrayList<>();
        for (int code = 0; code < candidates.length; code++) {
            if (candidates[code].length == 0 && steps[code] > 0) {
                String name = dictionary().name(code);
                found.add(new UnmatchedName(name, steps[code], NearestName.of(name, drawn)));
            }
        }
        return found;
    }

    /** Ids of touchpoints that only the drawing has, in the order of drawing. */
    List<UnmatchedName> plannedOnly() {
        Set<Integer> matched = new TreeSet<>();
        Stream.of(candidates).flatMapToInt(IntStream::of).forEach(matched::add);
        Set<String> observed = new TreeSet<>(names().toList());
        return IntStream.range(0, journey.touchpoints().size())
                .filter(t -> !matched.contains(t))
                .mapToObj(t -> journey.touchpoints().get(t).id())
                .map(id -> new UnmatchedName(id, 0, NearestName.of(id, observed)))
                .toList();
    }

    private int[] find(String name) {
        return IntStream.range(0, journey.touchpoints().size())
                .filter(t -> names(journey.touchpoints().get(t)).anyMatch(name::equals))
                .toArray();
    }

    private Stream<String> names(Touchpoint touchpoint) {
        return switch (matching) {
            case ID -> Stream.of(touchpoint.id());
            case LABEL -> Stream.of(touchpoint.label());
            case ID_OR_LABEL -> Stream.of(touchpoint.id(), touchpoint.label());
        };
    }

    private Dictionary dictionary() {
        return log.touchpoints().dictionary();
    }

    private Stream<String> names() {
        return IntStream.range(0, dictionary().size()).mapToObj(dictionary()::name);
    }
}
