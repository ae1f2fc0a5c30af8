package dev.journey.analysis.compare;

import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small logs: one case for each line of touchpoints, a minute between steps and a day between cases. */
final class Logs {
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    private Logs() {}

    /** Touchpoints of a case separated by blanks; the cases are called c0, c1, ... */
    static EventLog of(String... cases) {
        return of(Glossary.EMPTY, cases);
    }

    static EventLog of(Glossary glossary, String... cases) {
        EventLogBuilder log = EventLog.builder().glossary(glossary);
        for (int c = 0; c < cases.length; c++) {
            add(log, "c" + c, c, List.of(cases[c].split(" ", -1)));
        }
        return log.build();
    }

    static EventLog of(List<List<String>> cases) {
        EventLogBuilder log = EventLog.builder();
        for (int c = 0; c < cases.size(); c++) {
            add(log, "c" + c, c, cases.get(c));
        }
        return log.build();
    }

    /** A glossary in which these touchpoints reach these outcomes. */
    static Glossary outcomes(Map<String, Outcome> outcomes) {
        Map<String, Traits> traits = new TreeMap<>();
        outcomes.forEach((name, outcome) ->
                traits.put(name, Traits.builder().outcome(outcome).build()));
        return new Glossary(traits, Map.of(), List.of(), List.of(), Map.of());
    }

    static Traits failure() {
        return Traits.builder().touchpointClass(TouchpointClass.FAILURE).build();
    }

    static Instant at(int caseNumber, int step) {
        return BEGIN.plusSeconds(86_400L * caseNumber + 60L * step);
    }

    private static void add(EventLogBuilder log, String id, int number, List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            log.step(id, steps.get(i)).start(at(number, i)).add();
        }
    }
}
