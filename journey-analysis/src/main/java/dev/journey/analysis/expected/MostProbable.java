package dev.journey.analysis.expected;

/** Ranks walks by probability. The bound is exact: what a prefix has, times the best that can follow. */
final class MostProbable implements WalkBound {
    private final double[] onward;

    MostProbable(MaxPlus maxPlus, double[] logProbability) {
        this.onward = maxPlus.largest(logProbability);
    }

    @Override
    public double continuing(int state, double logProbability, double reward) {
        return logProbability + onward[state];
    }

    @Override
    public double finished(double logProbability, double reward) {
        return logProbability;
    }
}
