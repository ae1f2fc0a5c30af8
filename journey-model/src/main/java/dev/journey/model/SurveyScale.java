package dev.journey.model;

import java.util.Optional;

/**
 * The scale of a survey and its direction, so that a 5 is never taken for the opposite of what was meant.
 *
 * @param low its least answer
 * @param high its greatest answer, above low
 * @param highIsGood whether the greatest answer is the good one
 */
public record SurveyScale(int low, int high, boolean highIsGood) {
    /** Customer effort score 2.0: 1 to 7, 7 is easy. */
    public static final SurveyScale CES_2 = new SurveyScale(1, 7, true);
    /** Customer effort score 1.0: 1 to 5, 5 is much effort. */
    public static final SurveyScale CES_1 = new SurveyScale(1, 5, false);
    /** Customer satisfaction: 1 to 5, 5 is satisfied. */
    public static final SurveyScale CSAT = new SurveyScale(1, 5, true);
    /** Net promoter score: 0 to 10, 10 recommends. */
    public static final SurveyScale NPS = new SurveyScale(0, 10, true);

    /** Validates. */
    public SurveyScale {
        if (!(low < high)) {
            throw new IllegalArgumentException(Messages.scale(low, high));
        }
    }

    /** The scale that a kind of survey always has: CES2, CES1, CSAT and NPS. "CES" alone can mean either of two and has none. */
    public static Optional<SurveyScale> known(String kind) {
        return switch (kind) {
            case "CES2", "CES 2.0" -> Optional.of(CES_2);
            case "CES1", "CES 1.0" -> Optional.of(CES_1);
            case "CSAT" -> Optional.of(CSAT);
            case "NPS" -> Optional.of(NPS);
            default -> Optional.empty();
        };
    }

    /** Whether an answer lies on the scale: a whole number from low to high. */
    public boolean holds(double answer) {
        return answer == Math.rint(answer) && answer >= low && answer <= high;
    }

    /** An answer as a share of the scale, 0 the worst and 1 the best. */
    public double goodness(double answer) {
        double share = (answer - low) / (high - low);
        return highIsGood ? share : 1 - share;
    }

    /** How many answers there are to choose from. */
    public int size() {
        return high - low + 1;
    }

    /** The position of an answer from 0 (worst) to {@code size() - 1} (best). */
    public int rank(double answer) {
        int position = (int) answer - low;
        return highIsGood ? position : size() - 1 - position;
    }
}
