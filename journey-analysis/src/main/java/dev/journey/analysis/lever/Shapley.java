package dev.journey.analysis.lever;

import java.util.function.IntToDoubleFunction;

/**
 * Who earned what of a joint effect: the mean of a player's marginal contribution over all orders in which the players can join.
 * Credits sum to the joint effect. Exact; cost 2^n evaluations for n players. Source: Shapley, A value for n-person games, 1953.
 */
final class Shapley {
    /** More than this many players are too many for an exact answer. */
    static final int MOST = 12;

    private Shapley() {}

    /** The credits of {@code players} players; {@code value} takes a set of them as bits, and is 0 for the empty set. */
    static double[] credits(int players, IntToDoubleFunction value) {
        if (players > MOST) {
            throw new IllegalArgumentException(Messages.tooManyPlayers(players, MOST));
        }
        int sets = 1 << players;
        double[] values = new double[sets];
        for (int set = 1; set < sets; set++) {
            values[set] = value.applyAsDouble(set);
        }
        double[] credits = new double[players];
        for (int player = 0; player < players; player++) {
            for (int set = 0; set < sets; set++) {
                if ((set & 1 << player) == 0) {
                    double gain = values[set | 1 << player] - values[set];
                    credits[player] += weight(Integer.bitCount(set), players) * gain;
                }
            }
        }
        return credits;
    }

    /** Share of the orders in which exactly these players come before: size! (players − size − 1)! / players!. */
    private static double weight(int size, int players) {
        double weight = 1.0 / players;
        for (int i = 1; i <= size; i++) {
            weight *= (double) i / (players - i);
        }
        return weight;
    }
}
