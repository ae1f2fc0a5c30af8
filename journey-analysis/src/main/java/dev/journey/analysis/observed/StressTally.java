package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.DueParties;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.DueParty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the ball goes from the company to the customer while the issue is open, and what the customer then does of the
 * company's work until the company has the ball again, the issue is over or the case ends. A refusal leaves it unresolved: what
 * the customer does next still belongs to the hand-back. Not thread-safe.
 */
final class StressTally {
    /** Stands for "before the first step". */
    static final int START = -1;

    final PairIndex pairs = new PairIndex();
    final List<StressSums> edges = new ArrayList<>();

    private int last = START;
    private @Nullable StressSums open;
    private final StressSums sums = new StressSums();
    private final Stretch stretch = new Stretch();

    void begin() {
        last = START;
        open = null;
    }

    /**
     * Takes a step.
     *
     * @param before where the ball was before it
     * @param due what the customer had done before it
     * @param over whether the issue is over after it
     */
    void step(LogVisit visit, Control.Memory before, DueParties.Memory due, boolean over) {
        if (Control.opensHandBack(before, visit)) {
            close(false);
            open = edge(last, visit.touchpoint());
            sums.clear();
            stretch.open(visit);
        }
        if (open != null && visit.customerHeld()) {
            add(visit, due, over);
        }
        if (Stretch.endsWith(visit, over)) {
            close(false);
        }
        last = visit.touchpoint();
    }

    void end(boolean over) {
        close(!over);
    }

    void absorb(StressTally other, Recoding.Codes codes) {
        for (int pair = 0; pair < other.pairs.size(); pair++) {
            edge(codes.of(other.pairs.from(pair)), codes.of(other.pairs.to(pair)))
                    .absorb(other.edges.get(pair));
        }
    }

    private void add(LogVisit visit, DueParties.Memory due, boolean over) {
        stretch.note(visit);
        sums.heldMillis += over ? 0 : (long) visit.elapsedMillis();
        if (DueParties.of(due, visit) != DueParty.COMPANY) {
            return;
        }
        sums.due = 1;
        if (visit.customerSource() == MinuteSource.MISSING) {
            sums.stepsMissing++;
        } else {
            sums.stepsKnown++;
            sums.active += (long) visit.activeMillis();
            sums.waiting += (long) visit.waitMillis();
            sums.unattended += over ? 0 : unattended(visit);
        }
    }

    private static long unattended(LogVisit visit) {
        return (long) Math.max(0, visit.elapsedMillis() - visit.activeMillis() - visit.waitMillis());
    }

    private void close(boolean leftOpen) {
        if (open != null) {
            sums.count = 1;
            sums.leftOpen = leftOpen ? 1 : 0;
            sums.inClass(stretch.stressClass(), 1);
            open.absorb(sums);
            open = null;
        }
    }

    private StressSums edge(int from, int to) {
        int pair = pairs.of(from, to);
        if (pair == edges.size()) {
            edges.add(new StressSums());
        }
        return edges.get(pair);
    }
}
