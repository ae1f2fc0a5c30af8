package dev.journey.report;

import dev.journey.analysis.Absence;
import dev.journey.analysis.JourneyReport;
import dev.journey.model.read.ReadReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What to know before using the figures: rejected, noticed, assumed, not known. */
final class Caveats {
    private final JourneyReport report;

    Caveats(JourneyReport report) {
        this.report = report;
    }

    void writeTo(Page page, int mostLines) {
        page.heading("What these figures rest on");
        List<String> shown = new ArrayList<>();
        int left = 0;
        for (String sentence : sentences()) {
            List<String> bullet = Page.bullet(sentence);
            if (left == 0 && shown.size() + bullet.size() <= mostLines) {
                shown.addAll(bullet);
            } else {
                left++;
            }
        }
        shown.forEach(page::line);
        if (left > 0) {
            page.line("  - " + left + " more; --json writes all of them.");
        }
    }

    private Set<String> sentences() {
        Set<String> sentences = new LinkedHashSet<>();
        report.reading().ifPresent(reading -> {
            reading.rejections().forEach(rejection -> sentences.add(rejected(rejection, reading)));
            if (reading.columnsRecognised()) {
                sentences.add(recognised(reading));
            }
        });
        sentences.addAll(report.assumptions());
        report.absences().stream().map(Absence::reason).forEach(sentences::add);
        report.reading().ifPresent(reading -> sentences.addAll(reading.notices()));
        return sentences;
    }

    private static String rejected(ReadReport.Rejection rejection, ReadReport reading) {
        ReadReport.Example first = rejection.examples().get(0);
        return Numbers.count(rejection.count()) + " of " + Numbers.count(reading.rows()) + " rows rejected: "
                + rejection.reason() + " First: line " + first.line() + ", \"" + first.value() + "\".";
    }

    private static String recognised(ReadReport reading) {
        List<String> taken = new ArrayList<>();
        reading.columns().forEach((role, column) -> taken.add(column + " as " + role));
        return "No mapping was given; columns were recognised by name: " + String.join(", ", taken) + ".";
    }
}
