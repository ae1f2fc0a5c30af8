package dev.journey.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TallyLawsTest {
    private static final long MOST = 1L << 40;

    private static Tally of(List<Long> values) {
        Tally tally = new Tally();
        values.forEach(tally::accept);
        return tally;
    }

    private static List<Long> many(int count, long seed) {
        Random random = new Random(seed);
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(random.nextLong(1L << random.nextInt(1, 40)));
        }
        return values;
    }

    /** Straight from the definition: the least value that at least a share p of all values does not exceed. */
    private static long quantile(List<Long> values, double p) {
        List<Long> sorted = values.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            if ((i + 1) / (double) sorted.size() >= p) {
                return sorted.get(i);
            }
        }
        throw new AssertionError("no value");
    }

    @Property(seed = "101")
    void theOrderOfValuesDoesNotMatter(@ForAll @Size(max = 50) List<@LongRange(min = 0, max = MOST) Long> values) {
        List<Long> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(of(shuffled).distribution()).isEqualTo(of(values).distribution());
    }

    @Property(seed = "102")
    void quantilesFollowTheDefinitionExactly(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = 1000) Long> values,
            @ForAll @DoubleRange(min = 0, max = 1) double p) {
        assertThat(of(values).distribution().quantile(p)).hasValue((double) quantile(values, p));
    }

    @Property(seed = "103", tries = 40)
    void howValuesWereSplitDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 9000) int count,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll @LongRange(min = 0, max = 1000) long seed) {
        List<Long> values = many(count, seed);
        List<Tally> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            split.add(new Tally());
        }
        Random random = new Random(seed + 1);
        values.forEach(value -> split.get(random.nextInt(parts)).accept(value));
        Tally merged = new Tally();
        split.forEach(merged::combine);

        assertThat(merged.distribution()).isEqualTo(of(values).distribution());
        assertThat(merged.distribution().quantile(0.9))
                .isEqualTo(of(values).distribution().quantile(0.9));
    }

    @Property(seed = "104", tries = 40)
    void beyondTheLimitAQuantileIsOffByAtMostOne256th(
            @ForAll @IntRange(min = 4097, max = 9000) int count,
            @ForAll @LongRange(min = 0, max = 1000) long seed,
            @ForAll @DoubleRange(min = 0, max = 1) double p) {
        List<Long> values = many(count, seed);
        long exact = quantile(values, p);

        assertThat(of(values).distribution().quantile(p).orElseThrow())
                .isCloseTo((double) exact, within(exact / 256.0));
    }

    @Property(seed = "105", tries = 40)
    void quantilesRiseWithTheShare(
            @ForAll @IntRange(min = 1, max = 9000) int count, @ForAll @LongRange(min = 0, max = 1000) long seed) {
        Distribution distribution = of(many(count, seed)).distribution();
        double last = distribution.min().orElseThrow();
        for (int percent = 0; percent <= 100; percent++) {
            double next = distribution.quantile(percent / 100.0).orElseThrow();
            assertThat(next).isGreaterThanOrEqualTo(last);
            last = next;
        }
        assertThat(last).isLessThanOrEqualTo((double) distribution.max().orElseThrow());
    }
}
