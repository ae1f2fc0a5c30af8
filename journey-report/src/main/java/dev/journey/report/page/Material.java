package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.model.log.EventLog;
import dev.journey.report.practice.PracticeSheets;
import dev.journey.report.practice.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What a page is made of beside the report.
 *
 * @param view what it takes from the log, where that is at hand
 * @param practice the sheets of the practice; empty where the report has none
 * @param advice what to change
 */
record Material(Optional<ReportPage.LogView> view, Optional<List<Sheet>> practice, Advice advice) {
    /** The map is drawn while the practice is found: neither needs the other, and on a large log each takes its time. */
    static Material of(JourneyReport report, Optional<EventLog> log, Advice advice, Format format) {
        CompletableFuture<Optional<ReportPage.LogView>> view =
                CompletableFuture.supplyAsync(() -> log.map(found -> ReportPage.LogView.of(report, found, format)));
        Optional<List<Sheet>> practice = report.practice().map(found -> PracticeSheets.of(found, report.sayDo()));
        return new Material(view.join(), practice, advice);
    }
}
