package dev.journey.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.lever.Levers;
import dev.journey.model.Progress;
import dev.journey.model.Progress.Work;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Path SAMPLE = Path.of("../examples/logs/contact-centre.csv");

    private final Map<Work, Long> most = new ConcurrentHashMap<>();
    private final Map<Work, Long> all = new ConcurrentHashMap<>();
    private final Progress listener = (work, done, whole) -> {
        most.merge(work, done, Math::max);
        all.put(work, whole);
    };

    @Test
    void all_cases_are_walked_in_the_end_and_the_report_is_the_same() {
        EventLog log = sample();
        JourneyReport heard = JourneyAnalysis.withDefaults()
                .withProgress(listener)
                .withRepeatWindows(JourneyAnalysis.withDefaults().settings().repeatWindows())
                .of(log);
        assertThat(most).containsExactly(Map.entry(Work.WALKING, (long) log.caseCount()));
        assertThat(all).isEqualTo(most);
        assertThat(heard.effort())
                .isEqualTo(JourneyAnalysis.withDefaults().of(log).effort());
    }

    @Test
    void a_search_for_levers_says_how_many_places_and_changes_are_done() {
        Levers.withDefaults().withProgress(listener).of(sample());
        assertThat(most)
                .containsOnlyKeys(Work.SEARCHING, Work.PREDICTING, Work.COMBINING)
                .isEqualTo(all);
        assertThat(most.values()).allMatch(count -> count > 0);
    }

    @Test
    void reports_without_a_group_say_how_many_cases_were_walked_and_reports_made() {
        EventLog log = sample();
        JourneyAnalysis.withDefaults().withProgress(listener).withoutGroups(log, 4);
        assertThat(most)
                .containsOnly(Map.entry(Work.WALKING, (long) log.caseCount()), Map.entry(Work.RESAMPLING, 4L))
                .isEqualTo(all);
    }

    private static EventLog sample() {
        return CsvReader.with(Mapping.beside(SAMPLE).map(Mapping::load).orElseThrow())
                .read(SAMPLE)
                .log();
    }
}
