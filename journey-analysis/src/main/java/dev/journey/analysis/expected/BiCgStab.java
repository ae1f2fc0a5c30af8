package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * BiCGSTAB with a right preconditioner (H. van der Vorst, SIAM J. Sci. Stat. Comput. 13, 1992) on A or on its
 * transpose: one cycle, which adds to x a correction for a residual r.
 *
 * <p>The caller measures the true residual and starts the next cycle from it; nothing here is believed. Memory: 7 n
 * doubles, kept between cycles. One object per solve; not shared.
 */
final class BiCgStab {
    private final BlockMatrix a;
    private final Factor preconditioner;
    private final boolean transposed;
    private final double[] shadow;
    private final double[] p;
    private final double[] v;
    private final double[] s;
    private final double[] t;
    private final double[] y;

    BiCgStab(BlockMatrix a, Factor preconditioner, boolean transposed) {
        this.a = a;
        this.preconditioner = preconditioner;
        this.transposed = transposed;
        shadow = new double[a.size];
        p = new double[a.size];
        v = new double[a.size];
        s = new double[a.size];
        t = new double[a.size];
        y = new double[a.size];
    }

    /**
     * Improves x until the updated residual is below {@code reduction} times the first one, the method breaks down or
     * {@code limit} iterations are used; destroys r.
     *
     * @return iterations used
     */
    int cycle(double[] x, double[] r, double reduction, int limit) {
        System.arraycopy(r, 0, shadow, 0, r.length);
        Arrays.fill(p, 0);
        Arrays.fill(v, 0);
        double goal = norm(r) * reduction;
        double rho = 1;
        double alpha = 1;
        double omega = 1;
        for (int iteration = 1; iteration <= limit; iteration++) {
            double next = dot(shadow, r);
            double beta = next / rho * (alpha / omega);
            if (!usable(next) || !Double.isFinite(beta)) {
                return iteration;
            }
            rho = next;
            turn(r, beta, omega);
            apply(p, v);
            alpha = rho / dot(shadow, v);
            if (!usable(alpha)) {
                return iteration;
            }
            for (int i = 0; i < x.length; i++) {
                x[i] += alpha * y[i];
                s[i] = r[i] - alpha * v[i];
            }
            apply(s, t);
            omega = dot(t, s) / dot(t, t);
            if (!usable(omega)) {
                return iteration;
            }
            for (int i = 0; i < x.length; i++) {
                x[i] += omega * y[i];
                r[i] = s[i] - omega * t[i];
            }
            if (norm(r) <= goal) {
                return iteration;
            }
        }
        return limit;
    }

    /** The next search direction: p = r + β (p − ω v). */
    private void turn(double[] r, double beta, double omega) {
        for (int i = 0; i < p.length; i++) {
            p[i] = r[i] + beta * (p[i] - omega * v[i]);
        }
    }

    /** y = M⁻¹ from; into = A y. */
    private void apply(double[] from, double[] into) {
        System.arraycopy(from, 0, y, 0, from.length);
        preconditioner.solve(y, transposed);
        a.multiply(y, into, transposed);
    }

    private static boolean usable(double value) {
        return Double.isFinite(value) && value != 0;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static double norm(double[] values) {
        return Math.sqrt(dot(values, values));
    }
}
