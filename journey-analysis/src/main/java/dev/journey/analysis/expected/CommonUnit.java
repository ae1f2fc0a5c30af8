package dev.journey.analysis.expected;

/**
 * The largest unit of which all given amounts are whole multiples: 5 for 60, 45 and 10; 0.5 for 1.5 and 2. Euclid's
 * algorithm on doubles.
 */
final class CommonUnit {
    /** Amounts that differ from a multiple by less than this share of themselves are that multiple. */
    private static final double TOLERANCE = 1e-9;

    private static final double SMALLEST_SHARE = 1e-6;

    private CommonUnit() {}

    /** The unit; 1 when all amounts are 0; 0 when there is none above a millionth of the largest amount. */
    static double of(double[]... amounts) {
        double unit = 0;
        double largest = 0;
        for (double[] each : amounts) {
            for (double amount : each) {
                largest = Math.max(largest, amount);
                unit = common(unit, amount, largest * TOLERANCE);
            }
        }
        if (largest == 0) {
            return 1;
        }
        if (unit < largest * SMALLEST_SHARE) {
            return 0;
        }
        return sharpened(unit, amounts);
    }

    private static double common(double left, double right, double tolerance) {
        double a = Math.max(left, right);
        double b = Math.min(left, right);
        while (b > tolerance) {
            double rest = a % b;
            a = b;
            b = b - rest <= tolerance ? 0 : rest;
        }
        return a;
    }

    /**
     * Euclid's last remainder carries the error of all before it: the unit is rather the largest amount divided by its
     * count. All amounts must then fit.
     */
    private static double sharpened(double unit, double[]... amounts) {
        double largest = 0;
        for (double[] each : amounts) {
            for (double amount : each) {
                largest = Math.max(largest, amount);
            }
        }
        double sharp = largest / Math.rint(largest / unit);
        for (double[] each : amounts) {
            for (double amount : each) {
                if (Math.abs(amount - sharp * Math.rint(amount / sharp)) > TOLERANCE * Math.max(amount, sharp)) {
                    return 0;
                }
            }
        }
        return sharp;
    }
}
