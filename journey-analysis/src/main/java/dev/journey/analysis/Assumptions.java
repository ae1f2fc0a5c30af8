package dev.journey.analysis;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.SourceFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says what a report takes for granted. */
final class Assumptions {
    private final JourneyReport report;
    private final LogSummary summary;
    private final List<String> found = new ArrayList<>();

    Assumptions(JourneyReport report, LogSummary summary) {
        this.report = report;
        this.summary = summary;
    }

    List<String> find() {
        SourceFigures source = report.source();
        EffortFigures effort = report.effort();
        when(source.sidesByDefault(), Messages::sidesByDefault);
        if (effort.isKnown()) {
            when(effort.dueByDefault(), Messages::dueByDefault);
            assumedMinutes("customers", effort.customerSources());
            assumedMinutes("the company", effort.companySources());
            missingMinutes("customers", effort.customerSources(), source.steps());
            missingMinutes("the company", effort.companySources(), source.steps());
        }
        if (source.ties() > 0) {
            found.add(Messages.ties(source));
        }
        if (source.overlaps() > 0) {
            found.add(Messages.overlaps(source.overlaps(), source.steps()));
        }
        if (summary.hasApproximateQuantiles()) {
            found.add(Messages.APPROXIMATE);
        }
        return List.copyOf(found);
    }

    private void assumedMinutes(String whose, Map<MinuteSource, EffortFigures.Sourced> sources) {
        EffortFigures.Sourced assumed = sources.get(MinuteSource.ASSUMED);
        if (assumed != null) {
            long all = sources.values().stream()
                    .mapToLong(EffortFigures.Sourced::millis)
                    .sum();
            found.add(Messages.assumedMinutes(whose, assumed.steps(), assumed.millis(), all));
        }
    }

    private void missingMinutes(String whose, Map<MinuteSource, EffortFigures.Sourced> sources, long steps) {
        EffortFigures.Sourced missing = sources.get(MinuteSource.MISSING);
        if (missing != null) {
            found.add(Messages.missingMinutes(whose, missing.steps(), steps));
        }
    }

    private void when(Share share, Function<Share, String> sentence) {
        if (share.part() > 0) {
            found.add(sentence.apply(share));
        }
    }
}
