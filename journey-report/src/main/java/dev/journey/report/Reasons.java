package dev.journey.report;

import dev.journey.analysis.Absence;
import dev.journey.report.JsonFields.Null;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why figures are absent: what the analysis says, for the paths of {@code journey-report/1}. Not thread-safe. */
final class Reasons {
    /** Figures that the analysis names in its own words and that stand elsewhere in the JSON. */
    private static final Map<String, String> ELSEWHERE = Map.of("outcomes", "source.outcomes");

    private final List<Absence> absences;
    private final Map<String, String> byFigure = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Reasons(List<Absence> absences) {
        this.absences = absences;
        absences.forEach(absence -> byFigure.put(absence.figure(), absence.reason()));
    }

    /** Why the analysis has not got this figure. */
    String of(String figure) {
        asked.add(figure);
        return byFigure.getOrDefault(figure, Messages.NOTHING_COUNTED);
    }

    /** The nulls; then what was not asked for: what the analysis knows in part only, such as kinds without tiers. */
    List<Null> all(Collection<Null> nulls) {
        List<Null> all = new ArrayList<>(nulls);
        for (Absence absence : absences) {
            if (!asked.contains(absence.figure())) {
                all.add(new Null(ELSEWHERE.getOrDefault(absence.figure(), absence.figure()), absence.reason()));
            }
        }
        return List.copyOf(all);
    }
}
