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
    private static final int MOST_LINES_EACH = 4;

    private final JourneyReport report;

    Caveats(JourneyReport report) {
        this.report = report;
    }

    /** Writes at most so many lines, heading and blank line included. */
    void writeTo(Page page, int mostLines) {
        page.heading("What these figures rest on");
        List<List<String>> bullets = sentences().stream()
                .map(sentence -> Page.bullet(sentence, MOST_LINES_EACH))
                .toList();
        int room = mostLines - 2;
        int shown = fitting(bullets, room);
        if (shown < bullets.size()) {
            shown = fitting(bullets, room - 1);
        }
        bullets.subList(0, shown).forEach(bullet -> bullet.forEach(page::line));
        if (shown < bullets.size()) {
            page.line("  - " + (bullets.size() - shown) + " more; --json writes all of them.");
        }
    }

    private static int fitting(List<List<String>> bullets, int room) {
        int lines = 0;
        int fitting = 0;
        for (List<String> bullet : bullets) {
            lines += bullet.size();
            if (lines > room) {
                break;
            }
            fitting++;
        }
        return fitting;
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
        String examples = rejection.examples().stream()
                .findFirst()
                .map(first -> " First: line " + first.line() + ", \"" + first.value() + "\".")
                .orElse("");
        return Numbers.count(rejection.count()) + " of " + Numbers.count(reading.rows()) + " rows rejected: "
                + rejection.reason() + "." + examples;
    }

    private static String recognised(ReadReport reading) {
        List<String> taken = new ArrayList<>();
        reading.columns().forEach((role, column) -> taken.add(column + " as " + role));
        return "No mapping was given; columns were recognised by name: " + String.join(", ", taken) + ".";
    }
}
