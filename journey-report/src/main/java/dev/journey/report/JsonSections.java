package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.WorkingTime;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.observed.ControlFigures;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.analysis.observed.RepeatContacts;
import dev.journey.analysis.observed.Settings;
import dev.journey.analysis.observed.SourceFigures;
import dev.journey.analysis.practice.Practice;
import dev.journey.model.Outcome;
import dev.journey.model.read.ReadReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sections of {@code journey-report/1} but for its lists. */
final class JsonSections {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_SECOND = 1000;

    private final JsonFields json;
    private final JourneyReport report;
    private final int top;
    private final Optional<Practice> practice;
    private final Reasons reasons;

    JsonSections(JsonFields json, JourneyReport report, int top, boolean withPractice) {
        reasons = new Reasons(report.absences());
        this.json = json;
        this.report = report;
        this.top = top;
        practice = withPractice ? report.practice() : Optional.empty();
    }

    void write() throws IOException {
        json.document(() -> {
            json.text("schema", "journey-report/1");
            source();
            settings();
            control();
            effort();
            new JsonHandoffs(json, report, reasons).write();
            repeatContacts();
            new PracticeJson(json, top).write(practice, report.sayDo());
            new JsonLists(json, report, top).write();
            json.texts("assumptions", report.assumptions());
            json.list("absent", reasons.all(json.nulls()), absent -> {
                json.text("path", absent.path());
                json.text("reason", absent.reason());
            });
        });
    }

    private void source() throws IOException {
        SourceFigures source = report.source();
        json.object("source", () -> {
            json.count("cases", source.cases());
            json.count("steps", source.steps());
            json.count("touchpoints", source.touchpoints());
            json.count("actors", source.actors());
            json.count("teams", source.teams());
            json.count("channels", source.channels());
            json.text("from", source.from().toString());
            json.text("to", source.to().toString());
            json.count("ties", source.ties());
            json.counts("tiesPerCase", source.tiesPerCase(), Messages.NOTHING_COUNTED);
            json.count("overlaps", source.overlaps());
            json.share("sidesByDefault", source.sidesByDefault(), Messages.NOTHING_COUNTED);
            json.object("outcomes", () -> {
                for (Map.Entry<Outcome, Long> outcome : source.outcomes().entrySet()) {
                    json.count(outcome.getKey().name(), outcome.getValue());
                }
            });
            json.seconds("caseDurationSeconds", source.durations(), Messages.NOTHING_COUNTED);
            working(time ->
                    json.seconds("caseDurationSecondsInWorkingTime", time.caseDurations(), Messages.NOTHING_COUNTED));
            if (report.reading().isPresent()) {
                reading(report.reading().get());
            } else {
                for (String name : List.of("rows", "rejected", "rejections", "notices", "format")) {
                    json.nothing(name, Messages.NOT_READ);
                }
            }
        });
    }

    /** Everything that depends on how the log was written down, and not on what it says, stands under {@code format}. */
    private void reading(ReadReport reading) throws IOException {
        json.count("rows", reading.rows());
        json.count("rejected", reading.rejected());
        json.list("rejections", reading.rejections(), rejection -> {
            json.text("reason", rejection.reason());
            json.count("count", rejection.count());
            json.list("examples", rejection.examples(), example -> {
                json.count("line", example.line());
                json.text("column", example.column());
                json.text("value", example.value());
            });
        });
        json.texts("notices", reading.notices());
        json.object("format", () -> {
            json.text("description", reading.format());
            if (reading.timeForm().isPresent()) {
                json.text("times", reading.timeForm().get());
            } else {
                json.nothing("times", Messages.NO_TIMES);
            }
            json.truth("columnsRecognised", reading.columnsRecognised());
            json.object("columns", () -> {
                for (Map.Entry<String, String> column : reading.columns().entrySet()) {
                    json.text(column.getKey(), column.getValue());
                }
            });
            json.texts("columnsUnused", reading.columnsUnused());
        });
    }

    private void settings() throws IOException {
        Settings settings = report.settings();
        EffortWeights weights = settings.weights();
        json.object("settings", () -> {
            json.texts(
                    "levels",
                    report.handoffs().keySet().stream()
                            .map(level -> level.name())
                            .toList());
            json.text("missing", settings.missing().name());
            json.truth("systems", settings.systems());
            json.truth("untilOutcome", settings.untilOutcome());
            json.object("effortWeights", () -> {
                json.number("active", weights.active());
                json.number("wait", weights.waiting());
                json.number("idle", weights.idle());
                json.number("perVisibleHandoff", weights.perVisibleHandoff());
            });
            working(time -> json.text("workingTime", time.calendars().toString()));
            json.text("quantiles", "nearest rank (Hyndman and Fan type 1)");
        });
    }

    private void control() throws IOException {
        ControlFigures control = report.control();
        json.shareValue("courtShare", control.court(), reasons.of("courtShare"));
        working(time -> json.shareValue(
                "courtShareInWorkingTime",
                time.control().court(),
                control.movesKnown() ? Messages.NO_WORKING_TIME : reasons.of("courtShare")));
        json.object("court", () -> {
            if (control.movesKnown()) {
                json.number("customerHeldSeconds", control.court().part() / MILLIS_PER_SECOND);
            } else {
                json.nothing("customerHeldSeconds", reasons.of("courtShare"));
            }
            json.number("unresolvedSeconds", control.unresolvedMillis() / MILLIS_PER_SECOND);
            working(time -> courtInWorkingTime(time.control()));
        });
        json.occurrences("handBacks", control.handBacks());
        json.occurrences("reEntries", control.reEntries());
    }

    private void courtInWorkingTime(ControlFigures control) throws IOException {
        if (control.movesKnown()) {
            json.number("customerHeldSecondsInWorkingTime", control.court().part() / MILLIS_PER_SECOND);
        } else {
            json.nothing("customerHeldSecondsInWorkingTime", reasons.of("courtShare"));
        }
        json.number("unresolvedSecondsInWorkingTime", control.unresolvedMillis() / MILLIS_PER_SECOND);
    }

    private void working(JsonFields.Element<WorkingTime> write) throws IOException {
        if (report.workingTime().isPresent()) {
            write.write(report.workingTime().get());
        }
    }

    private void effort() throws IOException {
        EffortFigures effort = report.effort();
        json.shareValue("burdenShare", effort.burden(), reasons.of("burdenShare"));
        json.shareValue("misplacedShare", effort.misplaced(), reasons.of("misplacedShare"));
        json.object("effort", () -> {
            json.number("activeMinutes", effort.activeMillis() / MILLIS_PER_MINUTE);
            json.number("waitMinutes", effort.waitMillis() / MILLIS_PER_MINUTE);
            json.number("unattendedMinutes", effort.unattendedMillis() / MILLIS_PER_MINUTE);
            working(time -> json.number("unattendedMinutesInWorkingTime", time.unattendedMillis() / MILLIS_PER_MINUTE));
            json.number("companyMinutes", effort.companyMillis() / MILLIS_PER_MINUTE);
            json.number("misplacedMinutes", effort.misplacedMillis() / MILLIS_PER_MINUTE);
            json.number("companyDueMinutes", effort.companyDueMillis() / MILLIS_PER_MINUTE);
            json.minutes("perCaseEffortMinutes", effort.perCase(), reasons.of("effort.perCase"));
            json.share("casesWithMissingMinutes", effort.casesMissing(), Messages.NOTHING_COUNTED);
            json.share("dueByDefault", effort.dueByDefault(), Messages.NOTHING_COUNTED);
            sources("customerMinutes", effort.customerSources());
            sources("companyMinutesFrom", effort.companySources());
            json.number("index", effortIndex(), reasons.of("effort.index"));
        });
    }

    private OptionalDouble effortIndex() {
        return practice.flatMap(known -> known.surveys().value())
                .flatMap(surveys -> surveys.effortIndex().value())
                .map(index -> OptionalDouble.of(index.index()))
                .orElse(OptionalDouble.empty());
    }

    private void sources(String name, Map<MinuteSource, EffortFigures.Sourced> sources) throws IOException {
        json.object(name, () -> {
            for (Map.Entry<MinuteSource, EffortFigures.Sourced> source : sources.entrySet()) {
                json.object(source.getKey().name().toLowerCase(Locale.ROOT), () -> {
                    json.count("steps", source.getValue().steps());
                    json.number("minutes", source.getValue().millis() / MILLIS_PER_MINUTE);
                });
            }
        });
    }

    private void repeatContacts() throws IOException {
        if (report.repeatContacts().isEmpty()) {
            json.nothing("repeatContacts", reasons.of("repeatContacts"));
            return;
        }
        RepeatContacts repeats = report.repeatContacts().get();
        json.list("repeatContacts", repeats.within().entrySet(), window -> {
            Share share = window.getValue();
            json.number("withinDays", window.getKey().toMillis() / (24 * 60 * MILLIS_PER_MINUTE));
            json.count("repeats", share.part());
            json.count("casesWithCustomer", share.whole());
            json.shareValue("share", share, Messages.NO_CUSTOMERS);
        });
    }
}
