package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.WorkingTime;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.observed.HandoffFigures;
import java.io.IOException;
import java.util.Map;

/** The handoffs of {@code journey-report/1}, level by level. */
final class JsonHandoffs {
    private static final double MILLIS_PER_SECOND = 1000;

    private final JsonFields json;
    private final JourneyReport report;
    private final Reasons reasons;

    JsonHandoffs(JsonFields json, JourneyReport report, Reasons reasons) {
        this.json = json;
        this.report = report;
        this.reasons = reasons;
    }

    void write() throws IOException {
        json.object("handoffs", () -> {
            for (HandoffFigures figures : report.handoffs().values()) {
                json.object(figures.level().name(), () -> level(figures));
            }
        });
    }

    private void level(HandoffFigures figures) throws IOException {
        json.count("total", figures.handoffs().occurrences());
        json.count("cases", figures.handoffs().cases());
        json.counts("perCase", figures.perCase(), Messages.NOTHING_COUNTED);
        json.count("selfPairs", figures.selfPairs());
        json.object("kinds", () -> {
            for (Map.Entry<HandoffKind, Long> kind : figures.kinds().entrySet()) {
                json.count(kind.getKey().key(), kind.getValue());
            }
        });
        json.object("pingPong", () -> {
            json.occurrences("aba", figures.aba());
            json.occurrences("abab", figures.abab());
            json.occurrences("return", figures.returns());
            json.occurrences("repeated3", figures.repeated3());
            json.occurrences("strict", figures.strict());
        });
        if (figures.visible().isPresent()) {
            json.counts("visiblePerCase", figures.visible().get(), Messages.NOTHING_COUNTED);
        } else {
            json.nothing("visiblePerCase", reasons.of(at(figures) + "visible"));
        }
        json.object("latency", () -> latency(figures));
        json.object("limbo", () -> {
            json.number("seconds", figures.limbo().part() / MILLIS_PER_SECOND);
            json.shareValue("share", figures.limbo(), Messages.NO_UNRESOLVED_TIME);
            working(time -> {
                Share limbo = time.handoffs(figures.level()).limbo();
                json.number("secondsInWorkingTime", limbo.part() / MILLIS_PER_SECOND);
                json.shareValue("shareInWorkingTime", limbo, Messages.NO_WORKING_TIME);
            });
        });
    }

    private void latency(HandoffFigures figures) throws IOException {
        json.seconds("toNextSeconds", figures.toNext(), Messages.NO_HANDOFFS);
        working(time -> json.seconds(
                "toNextSecondsInWorkingTime", time.handoffs(figures.level()).toNext(), Messages.NO_HANDOFFS));
        if (figures.toAcceptance().isPresent() && figures.neverAccepted().isPresent()) {
            json.seconds("toAcceptanceSeconds", figures.toAcceptance().get(), Messages.NONE_ACCEPTED);
            working(time -> json.seconds(
                    "toAcceptanceSecondsInWorkingTime",
                    time.handoffs(figures.level()).toAcceptance().orElseThrow(),
                    Messages.NONE_ACCEPTED));
            json.share("neverAccepted", figures.neverAccepted().get(), Messages.NO_HANDOFFS);
        } else {
            String reason = reasons.of(at(figures) + "latency.toAcceptance");
            json.nothing("toAcceptanceSeconds", reason);
            working(time -> json.nothing("toAcceptanceSecondsInWorkingTime", reason));
            json.nothing("neverAccepted", reason);
        }
    }

    private static String at(HandoffFigures figures) {
        return "handoffs." + figures.level().name() + ".";
    }

    private void working(JsonFields.Element<WorkingTime> write) throws IOException {
        if (report.workingTime().isPresent()) {
            write.write(report.workingTime().get());
        }
    }
}
