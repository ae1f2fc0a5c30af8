package dev.journey.report.page;

import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.LeverSet;
import dev.journey.analysis.lever.Recommendation;
import dev.journey.analysis.lever.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to change: each recommendation's argument and effect, sets of them, and switches. */
final class LeverSection {
    private static final List<Unit> UNITS =
            List.of(Unit.HANDOFFS, Unit.VISIBLE_HANDOFFS, Unit.EFFORT_MINUTES, Unit.COMPANY_MINUTES);

    private final Markup page;
    private final Advice advice;
    private final Format format;
    private final Effects effects;

    LeverSection(Markup page, Advice advice, Format format) {
        this.page = page;
        this.advice = advice;
        this.format = format;
        effects = new Effects(page, format);
    }

    void write() {
        Sections.begin(
                page,
                "levers",
                "Levers",
                "Which changes would give most of it back, with their predicted effect per case and its 90 % interval.");
        Optional<LeverReport> levers = advice.levers();
        if (levers.isEmpty()) {
            advice.sayWhy(page);
        } else if (levers.get().recommendations().isEmpty()) {
            Sections.absent(
                    page,
                    "No change is worth recommending on this evidence. "
                            + format.counted(levers.get().tested(), "place") + " were looked at.");
        } else {
            switches(levers.get());
            levers.get().recommendations().forEach(this::recommendation);
            sets(levers.get());
        }
        levers.ifPresent(this::others);
        page.close().line();
    }

    private void switches(LeverReport report) {
        page.open("form", "id", "lever-switches", "aria-label", "Levers, on or off")
                .open("fieldset");
        page.element("legend", "Turn levers on and off");
        List<Recommendation> all = report.recommendations();
        for (int i = 0; i < all.size(); i++) {
            String id = "lever-" + i;
            page.open("div", "class", "switch")
                    .empty("input", "type", "checkbox", "id", id, "data-lever", Integer.toString(i))
                    .element("label", label(all.get(i).change()), "for", id)
                    .close();
        }
        page.close(2).element("div", "", "id", "lever-totals", "class", "detail", "aria-live", "polite");
        page.element(
                "p",
                "Computed are each lever alone and the sets of the table below; other combinations are not guessed, since levers interact.",
                "class",
                "note");
    }

    private void recommendation(Recommendation change) {
        page.open("article", "class", "advice").element("h3", label(change.change()));
        page.element("p", change.sentence());
        if (!change.together().isEmpty()) {
            page.element(
                    "p",
                    "Only with: "
                            + change.together().stream()
                                    .map(LeverSection::label)
                                    .collect(Collectors.joining("; "))
                            + ". The figures are those of both.");
        }
        page.scroll("Effect of " + label(change.change()));
        page.open("table", "class", "plain effects").open("thead").open("tr");
        page.element("th", "Change per case", "scope", "col")
                .element("th", "Predicted", "scope", "col", "class", "n")
                .element("th", "90 % interval", "scope", "col", "class", "n")
                .element("th", "Picture", "scope", "col")
                .close(2)
                .open("tbody");
        UNITS.forEach(unit -> effect(unit, change.effect(unit)));
        page.close(3);
        page.element(
                "p",
                "Probability of harm " + format.percent(change.probabilityOfHarm()) + "; would have acted "
                        + format.counted(change.occurrences(), "time") + " in "
                        + format.counted(change.cases(), "case") + ", for example "
                        + String.join(", ", change.exampleCases()) + ". How it would show to be wrong: "
                        + change.falsifiedBy() + " " + change.watch(),
                "class",
                "note");
        page.close().line();
    }

    private void effect(Unit unit, Interval effect) {
        page.open("tr").element("th", Effects.words(unit), "scope", "row");
        effects.cells(effect);
        page.close().line();
    }

    private void sets(LeverReport report) {
        page.element("h3", "What most can be bought for how much");
        new ParetoPicture(page, format).draw(report.sets());
        page.scroll("Sets of levers");
        page.open("table", "class", "plain").open("thead").open("tr");
        page.element("th", "Set: no other one saves more for as little", "scope", "col")
                .element("th", "Cost", "scope", "col", "class", "n")
                .element("th", "Handoffs a case", "scope", "col", "class", "n")
                .element("th", "Effort-min a case", "scope", "col", "class", "n")
                .close(2)
                .open("tbody");
        for (LeverSet set : report.sets()) {
            page.open("tr")
                    .element(
                            "th",
                            set.levers().stream()
                                    .map(change -> label(change) + (set.leads().contains(change) ? " (a lead)" : ""))
                                    .collect(Collectors.joining("; ")),
                            "scope",
                            "row");
            page.element("td", format.plain(set.cost()), "class", "n")
                    .element(
                            "td",
                            effects.signed(set.effect().median()) + " (" + effects.range(set.effect()) + ")",
                            "class",
                            "n")
                    .element(
                            "td",
                            effects.signed(set.effort().median()) + " (" + effects.range(set.effort()) + ")",
                            "class",
                            "n")
                    .close()
                    .line();
        }
        page.close(3);
    }

    private void others(LeverReport report) {
        list(
                "Leads: not sure enough to recommend, and in sets for what the evidence is worth",
                report.leads().stream()
                        .map(lead -> lead.argument().sentence() + " Its evidence counts for "
                                + format.percent(lead.credence()) + ".")
                        .toList());
        list(
                "Not all together",
                report.refusedSets().stream()
                        .map(set ->
                                set.levers().stream().map(LeverSection::label).collect(Collectors.joining("; ")) + ": "
                                        + set.reason())
                        .toList());
        list(
                "Looked at and not recommended",
                report.refused().stream()
                        .map(refusal -> refusal.lever() + " " + refusal.place() + ": " + refusal.reason())
                        .toList());
        list(
                "Cannot be judged without a parameter",
                report.needs().stream()
                        .map(need -> need.lever() + " " + need.place() + ": " + need.parameter() + ". " + need.reason())
                        .toList());
    }

    private void list(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        page.open("details")
                .element("summary", title + " (" + sentences.size() + ")")
                .open("ul");
        sentences.forEach(sentence -> page.element("li", sentence));
        page.close(2);
    }

    static String label(Change change) {
        String lever = switch (change.lever()) {
            case PREVENT -> "Prevent";
            case TAKE_BACK -> "Take back";
            case EMPOWER -> "Empower";
            case ACCESS -> "Give access";
            case OWN_IT -> "Own it";
            case TRAIN -> "Train";
            case AUTOMATE -> "Automate";
            case COMMUNICATE -> "Communicate";
        };
        return lever + ": " + change.place() + (change.capability().isEmpty() ? "" : ", " + words(change.capability()));
    }

    /** What a mapping calls {@code auth:110}, in words. */
    private static String words(String capability) {
        return capability
                .replaceFirst("^auth:", "up to ")
                .replaceFirst("^access:", "access to ")
                .replaceFirst("^skill:", "skill ");
    }
}
