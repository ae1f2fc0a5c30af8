package dev.journey.analysis.observed;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who hands over to whom at one level: counts of ordered pairs of neighbouring runs. Source: van der Aalst, Reijers and Song
 * 2005. Immutable.
 */
public final class HandoverMatrix {
    private static final Comparator<Handover> ORDER = Comparator.comparingLong(Handover::count)
            .reversed()
            .thenComparing(Handover::from)
            .thenComparing(Handover::to);

    private final ImmutableList<Handover> handovers;
    private final ImmutableList<Handover> selfPairs;
    private final long neighbours;

    private HandoverMatrix(List<Handover> all) {
        handovers = all.stream().filter(cell -> !cell.isSelfPair()).collect(ImmutableList.toImmutableList());
        selfPairs = all.stream().filter(Handover::isSelfPair).collect(ImmutableList.toImmutableList());
        neighbours = sum(all);
    }

    static HandoverMatrix of(PairCounts pairs, SummaryNames names, int level) {
        return new HandoverMatrix(IntStream.range(0, pairs.size())
                .mapToObj(pair -> new Handover(
                        names.value(level, pairs.from(pair)),
                        names.value(level, pairs.to(pair)),
                        pairs.count(pair),
                        pairs.cases(pair)))
                .sorted(ORDER)
                .toList());
    }

    /** The cells that are not 0, without self-pairs; the most frequent first, then by name. */
    public List<Handover> handovers() {
        return handovers;
    }

    /** Neighbouring steps with the same holder. */
    public List<Handover> selfPairs() {
        return selfPairs;
    }

    /** How many handoffs, over all cells. */
    public long total() {
        return sum(handovers);
    }

    /**
     * A cell's count, of all pairs of neighbouring steps, self-pairs included: what PM4Py's handover of work reports where every
     * step is on the company's side and has a value.
     *
     * @param cell one of {@link #handovers} or {@link #selfPairs}
     */
    public Share shareWithSelfPairs(Handover cell) {
        return new Share(cell.count(), neighbours);
    }

    /** The same by names; a pair that never occurred has part 0. */
    public Share shareWithSelfPairs(String from, String to) {
        return Stream.concat(handovers.stream(), selfPairs.stream())
                .filter(cell -> cell.from().equals(from) && cell.to().equals(to))
                .findFirst()
                .map(this::shareWithSelfPairs)
                .orElseGet(() -> shareWithSelfPairs(new Handover(from, to, 0, 0)));
    }

    private static long sum(List<Handover> cells) {
        return cells.stream().mapToLong(Handover::count).sum();
    }
}
