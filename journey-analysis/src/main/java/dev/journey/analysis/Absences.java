package dev.journey.analysis;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.observed.ControlFigures;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.analysis.observed.HandoffFigures;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.practice.Surveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figures that a report does not have. */
final class Absences {
    private final JourneyReport report;
    private final LogSummary summary;
    private final List<Absence> found = new ArrayList<>();

    Absences(JourneyReport report, LogSummary summary) {
        this.report = report;
        this.summary = summary;
    }

    List<Absence> find() {
        if (report.handoffs().isEmpty()) {
            add("handoffs", Messages.NO_LEVEL);
        }
        report.handoffs().values().forEach(this::findIn);
        findIn(report.control());
        findIn(report.effort());
        effortIndex().ifPresent(reason -> add("effort.index", reason));
        if (report.repeatContacts().isEmpty()) {
            add("repeatContacts", Messages.NO_CUSTOMERS);
        }
        if (!summary.knowsOutcomes()) {
            add("outcomes", Messages.NO_OUTCOMES);
        }
        return List.copyOf(found);
    }

    /** Why there is no effort index; empty where there is one. */
    private Optional<String> effortIndex() {
        Optional<Surveys> surveys =
                report.practice().flatMap(practice -> practice.surveys().value());
        return surveys.isEmpty()
                ? Optional.of(Messages.NO_SURVEY)
                : Optional.of(surveys.get().effortIndex().absence()).filter(reason -> !reason.isEmpty());
    }

    private void findIn(ControlFigures control) {
        if (control.movesKnown()) {
            unlessKnown(control.court(), "courtShare", Messages.NO_UNRESOLVED_TIME);
        } else {
            add("courtShare", Messages.NO_MOVES);
            add("handBacks", Messages.NO_MOVES);
            add("stressTransfers", Messages.NO_MOVES);
        }
    }

    private void findIn(EffortFigures effort) {
        unlessKnown(effort.burden(), "burdenShare", noMinutes(effort, Messages.ONLY_ZERO_MINUTES));
        unlessKnown(effort.misplaced(), "misplacedShare", noMinutes(effort, Messages.NO_COMPANY_DUE));
        if (effort.perCase().count() == 0) {
            add("effort.perCase", effort.isKnown() ? Messages.NO_COMPLETE_CASE : Messages.NO_MINUTES);
        }
    }

    /** Whose minutes are not known, or what else keeps a share of them away. */
    private static String noMinutes(EffortFigures effort, String otherwise) {
        if (!effort.isKnown()) {
            return Messages.NO_MINUTES;
        }
        if (!effort.knowsCompany()) {
            return Messages.NO_COMPANY_MINUTES;
        }
        return effort.knowsCustomers() ? otherwise : Messages.NO_CUSTOMER_MINUTES;
    }

    private void findIn(HandoffFigures figures) {
        String at = "handoffs." + figures.level().name() + ".";
        if (figures.visible().isEmpty()) {
            add(at + "visible", Messages.NO_VISIBILITY);
        }
        if (figures.toAcceptance().isEmpty()) {
            add(at + "latency.toAcceptance", Messages.NO_ACCEPTANCE);
        }
        long unclassified = figures.kinds().getOrDefault(HandoffKind.UNCLASSIFIED, 0L);
        if (unclassified > 0 && !summary.knowsTiers()) {
            add(
                    at + "kinds",
                    Messages.noTiers(
                            figures.level().name(),
                            unclassified,
                            figures.handoffs().occurrences()));
        }
    }

    private void unlessKnown(Share share, String figure, String reason) {
        if (share.whole() == 0) {
            add(figure, reason);
        }
    }

    private void add(String figure, String reason) {
        found.add(new Absence(figure, reason));
    }
}
