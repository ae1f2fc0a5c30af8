package dev.journey.report.page;

import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.Unit;

/** Effects with their intervals, in figures and as pictures. */
final class Effects {
    /** From here on two digits after the point show it. */
    private static final double HUNDREDTH = 0.005;
    /** Below it is shown as nought. */
    private static final double LEAST = 0.00005;

    private final Markup page;
    private final Format format;

    Effects(Markup page, Format format) {
        this.page = page;
        this.format = format;
    }

    /** Three cells: the effect, its interval, and both as a bar about nought. */
    void cells(Interval effect) {
        page.element("td", signed(effect.median()), "class", "n")
                .element("td", range(effect), "class", "n")
                .open("td", "class", "picture");
        double most = Math.max(1e-9, Math.max(Math.abs(effect.low()), Math.abs(effect.high())));
        page.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "-105 0 210 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        page.empty("rect", "class", "zero", "x", "-0.5", "y", "0", "width", "1", "height", "10");
        double low = 100 * effect.low() / most;
        double high = 100 * effect.high() / most;
        page.empty(
                "rect",
                "class",
                effect.high() <= 0 ? "less" : effect.low() >= 0 ? "extra" : "unsure",
                "x",
                Curve.number(low),
                "y",
                "3",
                "width",
                Curve.number(Math.max(1, high - low)),
                "height",
                "4");
        page.close(2);
    }

    static String words(Unit unit) {
        return switch (unit) {
            case HANDOFFS -> "Handoffs";
            case VISIBLE_HANDOFFS -> "Handoffs that customers see";
            case EFFORT_MINUTES -> "Customer effort-minutes";
            case COMPANY_MINUTES -> "Company minutes";
            case ELAPSED_HOURS -> "Elapsed hours from first to last step";
            case RESOLVED -> "Probability of being resolved";
            case MISPLACED_MINUTES -> "Our minutes done by customers";
            case CONTACTS -> "Contacts of the customer";
        };
    }

    /** To a hundredth; what that would show as nought has one or two digits more. */
    String signed(double value) {
        double size = Math.abs(value);
        int digits = size >= HUNDREDTH ? 2 : size >= HUNDREDTH / 10 ? 3 : 4;
        return size < LEAST ? "0" : (value > 0 ? "+" : "−") + format.fixed(size, digits);
    }

    String range(Interval effect) {
        return signed(effect.low()) + " to " + signed(effect.high());
    }
}
