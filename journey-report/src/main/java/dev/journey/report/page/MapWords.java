package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.map.JourneyMap;
import dev.journey.analysis.map.Lane;
import dev.journey.analysis.map.Way;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.observed.StressTransfer;
import dev.journey.model.Side;
import dev.journey.model.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a map says in words, and the colours that say it. Immutable. */
final class MapWords {
    private final JourneyMap map;
    private final Format format;
    private final Map<List<String>, StressTransfer> stress;

    MapWords(JourneyReport report, JourneyMap map, Format format) {
        this.map = map;
        this.format = format;
        stress = report.stressTransfers().stream()
                .collect(Collectors.toMap(edge -> List.of(edge.from(), edge.to()), Function.identity()));
    }

    /** The stress-transfer point that a transition is; empty where it is none. */
    Optional<StressTransfer> stress(Way way) {
        return Optional.ofNullable(stress.get(List.of(name(way.from()), name(way.to()))));
    }

    /** The figures of a transition in one sentence. */
    String describe(Way way) {
        StringBuilder text = new StringBuilder(
                name(way.from()) + " → " + name(way.to()) + ": " + format.counted(way.count(), "time"));
        way.handoffs().entrySet().stream()
                .sorted(Map.Entry.<HandoffKind, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(kind -> text.append("; ")
                        .append(KindLabels.words(kind.getKey()))
                        .append(' ')
                        .append(format.count(kind.getValue())));
        if (way.handBacks() > 0) {
            text.append("; handed back to the customer ").append(format.counted(way.handBacks(), "time"));
        }
        stress(way)
                .ifPresent(edge -> text.append("; stress load ")
                        .append(format.figure(edge.load()))
                        .append(" effort-minutes"));
        return text.toString();
    }

    private String name(int place) {
        return map.places().get(place).touchpoint();
    }

    /** The colour of a lane, as a class of the style sheet. */
    String laneClass(int lane) {
        return map.lanes().get(lane).side() == Side.CUSTOMER ? "lc" : "l" + companyLane(lane) % 8;
    }

    /** Lanes of one holder, seen and not seen, share a colour. */
    private int companyLane(int lane) {
        List<String> names = map.lanes().stream()
                .filter(other -> other.side() != Side.CUSTOMER)
                .map(Lane::name)
                .distinct()
                .toList();
        return names.indexOf(map.lanes().get(lane).name());
    }

    /** Who does what is in a lane. */
    static String laneName(Lane lane) {
        String name = lane.side() == Side.CUSTOMER ? "Customer" : lane.name().isEmpty() ? "Nobody named" : lane.name();
        return lane.visibility().equals(Optional.of(Visibility.BACK)) ? name + " (unseen)" : name;
    }

    /** Two lines at most. */
    static List<String> wrap(String text, int most) {
        if (text.length() <= most) {
            return List.of(text);
        }
        int space = text.lastIndexOf(' ', most);
        int cut = space > 0 ? space : most;
        String rest = text.substring(cut).strip();
        List<String> lines = new ArrayList<>(List.of(text.substring(0, cut)));
        lines.add(rest.length() <= most ? rest : rest.substring(0, most - 1) + "…");
        return lines;
    }
}
