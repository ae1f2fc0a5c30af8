package dev.journey.benchmarks.planted;

import java.util.OptionalDouble;

/**
 * How one recommendation did.
 *
 * @param finding what was recommended
 * @param right whether it names a planted cause that no earlier one named
 * @param recorded true change per case in its first unit over the recorded cases
 * @param further the same over the further period
 */
record FindingScore(Finding finding, boolean right, double recorded, double further) {

    /** |predicted − true| / |true|, the truth of the further period; empty where nothing was predicted or nothing changes. */
    OptionalDouble relativeError() {
        return finding.range().isEmpty() || further == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.abs(finding.range().get().median() - further) / Math.abs(further));
    }

    boolean predicts() {
        return finding.range().isPresent();
    }

    boolean coversFurther() {
        return finding.range().filter(r -> r.covers(further)).isPresent();
    }

    boolean coversRecorded() {
        return finding.range().filter(r -> r.covers(recorded)).isPresent();
    }
}
