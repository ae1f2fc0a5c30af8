package dev.journey.analysis.expected;

/** How good a walk that begins with a given prefix can at best be. Admissible: never below what some walk reaches. */
interface WalkBound {
    /** Best value of any walk that continues from {@code state}; −∞ when none qualifies. */
    double continuing(int state, double logProbability, double reward);

    /** Value of a finished walk; −∞ when it does not qualify. */
    double finished(double logProbability, double reward);
}
