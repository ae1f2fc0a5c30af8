package dev.journey.report;

import dev.journey.analysis.budget.SayDo;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.practice.Practice;
import dev.journey.report.practice.Entry;
import dev.journey.report.practice.PracticeSheets;
import dev.journey.report.practice.Sheet;
import dev.journey.report.practice.Value;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The member {@code practice} of {@code journey-report/1}: one object for each family, null where its columns are absent. */
final class PracticeJson {
    private final JsonFields json;
    private final int top;

    PracticeJson(JsonFields json, int top) {
        this.json = json;
        this.top = top;
    }

    void write(Optional<Practice> practice, Optional<SayDo> sayDo) throws IOException {
        if (practice.isEmpty()) {
            json.nothing("practice", Messages.NO_PRACTICE);
            return;
        }
        List<Sheet> sheets = PracticeSheets.of(practice.get(), sayDo);
        json.object("practice", () -> {
            json.number("confidence", Practice.CONFIDENCE);
            for (Sheet sheet : sheets) {
                if (sheet.absence().isPresent()) {
                    json.nothing(sheet.key(), sheet.absence().get());
                } else {
                    json.object(sheet.key(), () -> entries(sheet.entries()));
                }
            }
        });
    }

    private void entries(List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            if (entry.value() instanceof Value.Table table) {
                table(entry.key(), table);
            } else {
                value(entry.key(), entry.value());
            }
        }
    }

    private void table(String key, Value.Table table) throws IOException {
        json.list(key, table.rows().subList(0, Math.min(top, table.rows().size())), row -> {
            for (int i = 0; i < row.size(); i++) {
                value(table.columns().get(i), row.get(i));
            }
        });
        if (table.rows().size() > top) {
            json.count(key + "Entries", table.rows().size());
        }
    }

    private void value(String key, Value value) throws IOException {
        if (value instanceof Value.Count count) {
            json.count(key, count.count());
        } else if (value instanceof Value.Amount amount) {
            json.number(key, amount.number());
        } else if (value instanceof Value.Part part) {
            json.share(key, part.share(), Messages.NOTHING_COUNTED);
        } else if (value instanceof Value.Interval interval) {
            estimate(key, interval.estimate());
        } else if (value instanceof Value.Times times) {
            json.seconds(key, times.millis(), Messages.NOTHING_COUNTED);
        } else if (value instanceof Value.Spread spread) {
            json.counts(key, spread.counts(), Messages.NOTHING_COUNTED);
        } else if (value instanceof Value.Choice choice) {
            json.text(key, choice.keys());
        } else if (value instanceof Value.Words words) {
            json.text(key, words.text());
        } else if (value instanceof Value.Missing missing) {
            json.nothing(key, missing.reason());
        }
    }

    private void estimate(String key, Estimate estimate) throws IOException {
        json.object(key, () -> {
            json.number("value", estimate.value());
            json.number("low", estimate.low());
            json.number("high", estimate.high());
            json.count("n", estimate.n());
        });
    }
}
