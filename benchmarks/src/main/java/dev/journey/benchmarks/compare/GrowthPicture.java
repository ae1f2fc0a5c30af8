package dev.journey.benchmarks.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws {@link Growth}: seconds and gigabytes against steps, all on logarithmic axes, so that what grows in proportion is a line of slope one. */
final class GrowthPicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = 150;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    /** Seconds and gigabytes that the axis shows, as powers of ten. */
    private static final int LOWEST = -2;

    private static final int HIGHEST = 2;
    /** Steps that the axis shows, as powers of ten. */
    private static final int FEWEST = 5;

    private static final int MOST = 8;

    private final StringBuilder svg = new StringBuilder();

    private GrowthPicture() {}

    static String of(List<Growth.Point> points) {
        GrowthPicture picture = new GrowthPicture();
        picture.frame();
        picture.line(
                points, "#1f5fa8", "seconds by the clock", point -> point.best().wallSeconds());
        picture.line(
                points, "#b4531f", "gigabytes at most", point -> point.best().peakMegabytes() / 1024.0);
        return picture.svg.append("</svg>\n").toString();
    }

    private void frame() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n",
                WIDTH, HEIGHT);
        add("<title>journey analyze: time and memory by steps of the log</title>%n");
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, HEIGHT);
        add("<text x=\"%d\" y=\"22\">journey analyze, whole process; both axes logarithmic</text>%n", LEFT);
        for (int power = FEWEST; power <= MOST; power++) {
            double x = x(Math.pow(10, power));
            add("<path d=\"M%.1f %dV%d\" stroke=\"#dddddd\"/>%n", x, TOP, HEIGHT - BOTTOM);
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x, HEIGHT - BOTTOM + 20, (long) Math.pow(10, power));
        }
        add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">steps</text>%n", x(3e6), HEIGHT - 8);
        for (int power = LOWEST; power <= HIGHEST; power++) {
            double y = y(Math.pow(10, power));
            add("<path d=\"M%d %.1fH%d\" stroke=\"#dddddd\"/>%n", LEFT, y, WIDTH - RIGHT);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 8, y + 4, label(power));
        }
    }

    private void line(List<Growth.Point> points, String colour, String name, ToDoubleFunction<Growth.Point> value) {
        add("<path fill=\"none\" stroke=\"%s\" stroke-width=\"2\" d=\"", colour);
        for (int i = 0; i < points.size(); i++) {
            Growth.Point point = points.get(i);
            add("%s%.1f %.1f", i == 0 ? "M" : "L", x((double) point.steps()), y(value.applyAsDouble(point)));
        }
        add("\"/>%n");
        for (Growth.Point point : points) {
            double y = y(value.applyAsDouble(point));
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x((double) point.steps()), y, colour);
            add(
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"%s\">%.3g</text>%n",
                    x((double) point.steps()), y - 9, colour, value.applyAsDouble(point));
        }
        Growth.Point last = points.get(points.size() - 1);
        add(
                "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
                x((double) last.steps()) + 12, y(value.applyAsDouble(last)) + 4, colour, name);
    }

    private static String label(int power) {
        return power >= 0
                ? String.format(Locale.ROOT, "%,d", (long) Math.pow(10, power))
                : power == -1 ? "0.1" : "0.01";
    }

    private static double x(double steps) {
        return LEFT + (Math.log10(steps) - FEWEST) / (MOST - FEWEST) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value) {
        return HEIGHT - BOTTOM - (Math.log10(value) - LOWEST) / (HIGHEST - LOWEST) * (HEIGHT - TOP - BOTTOM);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
