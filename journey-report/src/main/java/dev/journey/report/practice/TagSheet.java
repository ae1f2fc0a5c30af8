package dev.journey.report.practice;

import dev.journey.analysis.practice.Known;
import dev.journey.analysis.practice.Tags;
import java.util.List;

/** What was noted elsewhere. */
final class TagSheet {
    private TagSheet() {}

    static Sheet of(Known<Tags> family) {
        return Lines.sheet("tags", "Heard and noted", family, TagSheet::write);
    }

    private static void write(Lines lines, Tags tags) {
        lines.part("cases", "Cases with a tag", tags.cases(), "cases")
                .part("contextNotBlame", "Context, not blame", tags.contextNotBlame(), "tags context or blame")
                .part("lifeEventsMet", "Life events met with empathy", tags.lifeEventsMet(), "cases with a life event")
                .table(
                        "tags",
                        "Tags",
                        tags.tags(),
                        List.of("tag", "cases", "resolvedMore", "ratedBetter"),
                        row -> Lines.words(row.tag()),
                        row -> new Value.Part(row.cases(), "cases"),
                        row -> Lines.known(
                                row.resolvedMore(), found -> new Value.Interval(found, "points", true, "cases")),
                        row -> Lines.known(
                                row.ratedBetter(), found -> new Value.Interval(found, "points", true, "answers")));
    }
}
