package dev.journey.analysis.lever;

/** The share of a lever's occurrences that it will take effect on, with its uncertainty. */
interface Success {
    /** It will, for certain. */
    Success CERTAIN = new Success() {
        @Override
        public double mean() {
            return 1;
        }

        @Override
        public double draw(Draws draws, int stream, int draw) {
            return 1;
        }
    };

    /** The expected share, in [0, 1]. */
    double mean();

    /** The share in one draw. */
    double draw(Draws draws, int stream, int draw);

    /** A share that was given from outside, taken as known. */
    static Success given(double share) {
        return new Success() {
            @Override
            public double mean() {
                return share;
            }

            @Override
            public double draw(Draws draws, int stream, int draw) {
                return share;
            }
        };
    }

    /** A share that was counted: the Beta posterior of Jeffreys' prior. */
    static Success counted(long part, long whole) {
        Posterior posterior = new Posterior(part, whole);
        return new Success() {
            @Override
            public double mean() {
                return posterior.mean();
            }

            @Override
            public double draw(Draws draws, int stream, int draw) {
                return posterior.at(draws.uniform(stream, draw));
            }
        };
    }

    /**
     * The share of those that are passed on and would no longer be, when the rate of doing it in place rises from {@code worse} to
     * {@code better}: (better − worse) / (1 − worse).
     */
    static Success raised(Posterior better, Posterior worse) {
        return new Success() {
            @Override
            public double mean() {
                return raise(better.mean(), worse.mean());
            }

            @Override
            public double draw(Draws draws, int stream, int draw) {
                return raise(better.at(draws.uniform(stream, draw)), worse.at(draws.uniform(stream + 1, draw)));
            }
        };
    }

    /** The same, if the evidence for it is right: with this probability, else nothing. */
    static Success doubted(Success success, double credence) {
        return new Success() {
            @Override
            public double mean() {
                return credence * success.mean();
            }

            @Override
            public double draw(Draws draws, int stream, int draw) {
                return draws.doubt(stream, draw) < credence ? success.draw(draws, stream, draw) : 0;
            }
        };
    }

    /** The share that goes when a rate falls from {@code now} to {@code then}: 1 − then / now. */
    static Success lowered(Posterior then, Posterior now) {
        return new Success() {
            @Override
            public double mean() {
                return Math.max(0, 1 - then.mean() / now.mean());
            }

            @Override
            public double draw(Draws draws, int stream, int draw) {
                return Math.max(0, 1 - then.at(draws.uniform(stream, draw)) / now.at(draws.uniform(stream + 1, draw)));
            }
        };
    }

    private static double raise(double better, double worse) {
        return worse >= 1 ? 0 : Math.max(0, (better - worse) / (1 - worse));
    }
}
