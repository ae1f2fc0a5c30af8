package dev.journey.cli;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.budget.Claims;
import dev.journey.model.log.EventLog;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the company says of itself, to be held against a report. */
final class ClaimsOption {
    @Option(
            names = "--claims",
            paramLabel = "C.json",
            description = "Hold what the company says of itself against the figures (journey-claims/1).")
    private @Nullable Path claims;

    /** Made by picocli. */
    ClaimsOption() {}

    /** Whether there are claims. */
    boolean given() {
        return claims != null;
    }

    /** The report with what became of the claims; as it was where none were given. */
    JourneyReport against(JourneyReport report, JourneyAnalysis analysis, EventLog log) {
        if (claims == null) {
            return report;
        }
        String source = claims.toString();
        Claims read = Claims.load(claims);
        return report.withSayDo(read.against(
                CheckedInput.json(report, source),
                () -> CheckedInput.withoutGroups(analysis, log, read.needPractice(), source)));
    }
}
