package dev.journey.analysis.observed;

import dev.journey.model.log.Column;
import java.util.List;

/**
 * From the codes of one summary to those of another.
 *
 * @param touchpoints codes of touchpoints
 * @param levels codes of the values at each level
 * @param customers codes of customers
 * @param issues codes of issue types
 */
record Recoding(Codes touchpoints, List<Codes> levels, Codes customers, Codes issues) {

    /** New codes by old code. Negative codes stand for no value and stay as they are. */
    static final class Codes {
        private final int[] newByOld;

        Codes(int[] newByOld) {
            this.newByOld = newByOld;
        }

        int of(int old) {
            return old <= Column.MISSING ? old : newByOld[old];
        }
    }
}
