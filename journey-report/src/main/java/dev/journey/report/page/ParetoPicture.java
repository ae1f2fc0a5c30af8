package dev.journey.report.page;

import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.LeverSet;
import java.util.List;
import java.util.function.Function;

/** What sets of levers save against what they cost, as two curves: one for handoffs, one for the customer's effort. */
final class ParetoPicture {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 170;
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 26;
    private static final double BOTTOM = 34;

    private final Markup page;
    private final Format format;

    ParetoPicture(Markup page, Format format) {
        this.page = page;
        this.format = format;
    }

    /** Draws nothing for fewer than two sets, which make no curve. */
    void draw(List<LeverSet> sets) {
        if (sets.size() < 2) {
            return;
        }
        page.open("div", "class", "curves");
        draw(sets, "Handoffs saved a case, by cost", LeverSet::effect);
        draw(sets, "Effort-minutes saved a case, by cost", LeverSet::effort);
        page.close().line();
    }

    private void draw(List<LeverSet> sets, String title, Function<LeverSet, Interval> effect) {
        double dearest = sets.stream().mapToDouble(LeverSet::cost).max().orElse(1);
        double best =
                sets.stream().mapToDouble(set -> -effect.apply(set).low()).max().orElse(1);
        double least = Math.min(
                0,
                sets.stream()
                        .mapToDouble(set -> -effect.apply(set).high())
                        .min()
                        .orElse(0));
        Scale scale = new Scale(Math.max(dearest, 1e-9), least, Math.max(best, 1e-9));
        page.open(
                "svg",
                "class",
                "curve",
                "viewBox",
                "0 0 " + Curve.number(WIDTH) + " " + Curve.number(HEIGHT),
                "role",
                "img");
        page.element("title", title + "; the table below has the figures. Bars are 90 % intervals.");
        page.element("text", title, "x", "0", "y", "12", "class", "curve-title");
        axes(scale);
        StringBuilder line = new StringBuilder();
        for (LeverSet set : sets) {
            Interval saved = effect.apply(set);
            String x = Curve.number(scale.x(set.cost()));
            page.empty(
                    "path",
                    "class",
                    "whisker",
                    "d",
                    "M" + x + " " + Curve.number(scale.y(-saved.low())) + "V" + Curve.number(scale.y(-saved.high())));
            line.append(line.isEmpty() ? "M" : "L")
                    .append(x)
                    .append(' ')
                    .append(Curve.number(scale.y(-saved.median())));
        }
        page.empty("path", "class", "front", "d", line.toString());
        for (LeverSet set : sets) {
            page.empty(
                    "circle",
                    "class",
                    "set",
                    "r",
                    "3.5",
                    "cx",
                    Curve.number(scale.x(set.cost())),
                    "cy",
                    Curve.number(scale.y(-effect.apply(set).median())));
        }
        page.close();
    }

    private void axes(Scale scale) {
        page.empty(
                "path",
                "class",
                "axis",
                "d",
                "M" + Curve.number(LEFT) + " " + Curve.number(TOP) + "V" + Curve.number(HEIGHT - BOTTOM) + "H"
                        + Curve.number(WIDTH - RIGHT));
        tick(Curve.number(LEFT - 5), scale.y(scale.best()) + 4, "end", format.fixed(scale.best(), 2));
        tick(Curve.number(LEFT - 5), scale.y(scale.least()) + 4, "end", format.fixed(scale.least(), 2));
        tick(Curve.number(LEFT), HEIGHT - BOTTOM + 16, "middle", "0");
        tick(Curve.number(WIDTH - RIGHT), HEIGHT - BOTTOM + 16, "end", format.plain(scale.dearest()));
        tick(Curve.number((WIDTH + LEFT) / 2), HEIGHT - BOTTOM + 28, "middle", "cost");
    }

    private void tick(String x, double y, String anchor, String text) {
        page.element("text", text, "x", x, "y", Curve.number(y), "text-anchor", anchor);
    }

    /** From cost and saving to the picture. */
    private record Scale(double dearest, double least, double best) {
        double x(double cost) {
            return LEFT + cost / dearest * (WIDTH - LEFT - RIGHT);
        }

        double y(double saved) {
            return HEIGHT - BOTTOM - (saved - least) / (best - least) * (HEIGHT - TOP - BOTTOM);
        }
    }
}
