package dev.journey.report.page;

import java.util.Locale;

/**
 * One cubic curve from a place to another.
 *
 * @param x0 start
 * @param y0 start
 * @param x1 first control point
 * @param y1 first control point
 * @param x2 second control point
 * @param y2 second control point
 * @param x3 end
 * @param y3 end
 */
record Curve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    private static final double ARROW = 8;

    /** The curve between two places of a layout; back ones dip below, so that they do not lie on forward ones. */
    static Curve between(MapLayout layout, int from, int to) {
        double half = MapLayout.NODE_WIDTH / 2;
        double fromMiddle = layout.left(from) + half;
        double toMiddle = layout.left(to) + half;
        if (from == to) {
            double top = layout.top(from);
            return new Curve(
                    fromMiddle + 16, top, fromMiddle + 44, top - 30, fromMiddle - 44, top - 30, fromMiddle - 16, top);
        }
        if (layout.stage(to) > layout.stage(from)) {
            double right = layout.left(from) + MapLayout.NODE_WIDTH;
            double bend = Math.max(36, (layout.left(to) - right) * 0.5);
            double up = layout.middle(from) - 5;
            double down = layout.middle(to) - 5;
            return new Curve(right, up, right + bend, up, layout.left(to) - bend, down, layout.left(to), down);
        }
        if (layout.stage(to) == layout.stage(from)) {
            double side = layout.left(from) + MapLayout.NODE_WIDTH;
            double bulge = 28 + 0.06 * Math.abs(layout.middle(to) - layout.middle(from));
            double start = layout.middle(from) + 8;
            double end = layout.middle(to) + 8;
            return new Curve(side, start, side + bulge, start, side + bulge, end, side, end);
        }
        double start = layout.top(from) + MapLayout.NODE_HEIGHT;
        double end = layout.top(to) + MapLayout.NODE_HEIGHT;
        double dip = 30 + 0.05 * (fromMiddle - toMiddle);
        return new Curve(fromMiddle, start, fromMiddle - 10, start + dip, toMiddle + 10, end + dip, toMiddle, end);
    }

    /** The curve's path, which ends where the arrow begins. */
    String path() {
        double length = Math.max(1e-9, Math.hypot(x3 - x2, y3 - y2));
        double endX = x3 - ARROW * (x3 - x2) / length;
        double endY = y3 - ARROW * (y3 - y2) / length;
        return "M" + at(x0, y0) + "C" + at(x1, y1) + " " + at(x2, y2) + " " + at(endX, endY);
    }

    /** The arrow's triangle. */
    String arrow() {
        double length = Math.max(1e-9, Math.hypot(x3 - x2, y3 - y2));
        double dx = (x3 - x2) / length;
        double dy = (y3 - y2) / length;
        double backX = x3 - ARROW * dx;
        double backY = y3 - ARROW * dy;
        double wide = ARROW * 0.55;
        return "M" + at(x3, y3) + "L" + at(backX - wide * dy, backY + wide * dx) + "L"
                + at(backX + wide * dy, backY - wide * dx) + "Z";
    }

    double middleX() {
        return (x0 + 3 * x1 + 3 * x2 + x3) / 8;
    }

    double middleY() {
        return (y0 + 3 * y1 + 3 * y2 + y3) / 8;
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }
}
