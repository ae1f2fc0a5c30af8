package dev.journey.analysis.practice;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A proportional-odds model of ordered answers (McCullagh 1980): logit P(answer ≤ j) = threshold(j) − coefficients · x; a positive
 * coefficient means higher answers. Fitted by Newton's method with the exact second derivatives and halved steps; a ridge on the
 * coefficients keeps separated data finite. Cost: answers × (levels + covariates)² an iteration. Immutable.
 */
final class ProportionalOdds {
    private static final int MOST_ITERATIONS = 100;
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_HALVINGS = 40;

    private final int[] answers;
    private final double[][] x;
    private final int cuts;
    private final int size;
    private final double ridge;

    private RealVector parameters;
    private RealMatrix information;
    private double logLikelihood;
    private int iterations;
    private boolean converged;

    /**
     * Fits.
     *
     * @param answers from 0 to levels − 1; each level has an answer
     * @param x covariates of each answer
     * @param levels at least 2
     * @param ridge weight of the squared coefficients in the penalty, not below 0
     */
    ProportionalOdds(int[] answers, double[][] x, int levels, double ridge) {
        this.answers = answers.clone();
        this.x = x.clone();
        this.ridge = ridge;
        cuts = levels - 1;
        size = cuts + x[0].length;
        parameters = start(levels);
        Derivatives now = new Derivatives(parameters);
        while (!converged && iterations < MOST_ITERATIONS) {
            iterations++;
            RealVector step =
                    new LUDecomposition(now.negativeHessian).getSolver().solve(now.gradient);
            Derivatives next = better(now, step);
            converged = next.value - now.value <= TOLERANCE * (1 + Math.abs(now.value));
            now = next;
        }
        parameters = now.at;
        information = now.negativeHessian;
        logLikelihood = now.value;
    }

    /** Thresholds at the logits of the shares of answers, coefficients 0. */
    private RealVector start(int levels) {
        double[] counts = new double[levels];
        for (int answer : answers) {
            counts[answer]++;
        }
        RealVector at = new ArrayRealVector(size);
        double below = 0;
        for (int j = 0; j < cuts; j++) {
            below += counts[j] / answers.length;
            at.setEntry(j, Math.log(below / (1 - below)));
        }
        return at;
    }

    private Derivatives better(Derivatives now, RealVector step) {
        double part = 1;
        for (int i = 0; i < MOST_HALVINGS; i++) {
            RealVector at = now.at.add(step.mapMultiply(part));
            if (isOrdered(at)) {
                Derivatives next = new Derivatives(at);
                if (next.value >= now.value) {
                    return next;
                }
            }
            part /= 2;
        }
        return now;
    }

    private boolean isOrdered(RealVector at) {
        for (int j = 1; j < cuts; j++) {
            if (at.getEntry(j) <= at.getEntry(j - 1)) {
                return false;
            }
        }
        return true;
    }

    double threshold(int j) {
        return parameters.getEntry(j);
    }

    double coefficient(int k) {
        return parameters.getEntry(cuts + k);
    }

    /** Covariance of two coefficients: the inverse of the observed information. */
    double covariance(int k, int other) {
        RealMatrix inverse = new LUDecomposition(information).getSolver().getInverse();
        return inverse.getEntry(cuts + k, cuts + other);
    }

    /** The penalty is part of it where there is a ridge. */
    double logLikelihood() {
        return logLikelihood;
    }

    boolean converged() {
        return converged;
    }

    int iterations() {
        return iterations;
    }

    /** The expected answer for covariates: Σ P(answer > j). */
    double expected(double... covariates) {
        double slope = slope(parameters.toArray(), covariates);
        double expected = 0;
        for (int j = 0; j < cuts; j++) {
            expected += 1 - logistic(threshold(j) - slope);
        }
        return expected;
    }

    private double slope(double[] at, double[] covariates) {
        double sum = 0;
        for (int k = 0; k < covariates.length; k++) {
            sum += at[cuts + k] * covariates[k];
        }
        return sum;
    }

    private static double logistic(double z) {
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    }

    /** Log-likelihood less penalty, with its first two derivatives, at a point. */
    private final class Derivatives {
        private final RealVector at;
        private final double[] point;
        private final double[] slopes = new double[size];
        private final double[][] curvature = new double[size][size];
        private final RealVector gradient;
        private final RealMatrix negativeHessian;
        private double value;

        Derivatives(RealVector at) {
            this.at = at;
            point = at.toArray();
            double[] up = new double[size];
            double[] low = new double[size];
            double[] first = new double[size];
            for (int i = 0; i < answers.length; i++) {
                direct(up, answers[i], x[i]);
                direct(low, answers[i] - 1, x[i]);
                add(answers[i], x[i], up, low, first);
            }
            for (int k = cuts; k < size; k++) {
                value -= ridge * at.getEntry(k) * at.getEntry(k) / 2;
                slopes[k] += -ridge * at.getEntry(k);
                curvature[k][k] += ridge;
            }
            gradient = new ArrayRealVector(slopes, false);
            negativeHessian = new Array2DRowRealMatrix(curvature, false);
        }

        private void add(int answer, double[] covariates, double[] up, double[] low, double[] first) {
            double slope = slope(point, covariates);
            double upper = answer < cuts ? logistic(point[answer] - slope) : 1;
            double lower = answer > 0 ? logistic(point[answer - 1] - slope) : 0;
            double p = Math.max(upper - lower, Double.MIN_NORMAL);
            value += Math.log(p);
            double du = upper * (1 - upper);
            double dl = lower * (1 - lower);
            for (int i = 0; i < size; i++) {
                first[i] = up[i] * (du / p) - low[i] * (dl / p);
                slopes[i] += first[i];
            }
            addOuter(first, 1);
            addOuter(up, -du * (1 - 2 * upper) / p);
            addOuter(low, dl * (1 - 2 * lower) / p);
        }

        /** Derivative of threshold(j) − coefficients · x. */
        private void direct(double[] direction, int j, double[] covariates) {
            Arrays.fill(direction, 0, cuts, 0);
            if (j >= 0 && j < cuts) {
                direction[j] = 1;
            }
            for (int k = 0; k < covariates.length; k++) {
                direction[cuts + k] = -covariates[k];
            }
        }

        private void addOuter(double[] v, double weight) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += weight * v[i] * v[j];
                }
            }
        }
    }
}
