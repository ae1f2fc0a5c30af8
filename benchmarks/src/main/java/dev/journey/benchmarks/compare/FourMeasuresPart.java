package dev.journey.benchmarks.compare;

import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.HolderWalk;
import dev.journey.analysis.measure.PingPong;
import dev.journey.analysis.measure.Scope;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.analysis.observed.PairIndex;
import dev.journey.analysis.observed.SequenceIndex;
import dev.journey.model.log.Dictionary;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The {@link FourMeasures} of a range of cases. Not thread-safe. */
final class FourMeasuresPart {
    private final EventLog log;
    private final LogVisit visit;
    private final AtLevel[] levels;
    private final SequenceIndex variants = new SequenceIndex();
    private long[] variantCases = new long[16];
    private final PairIndex follows = new PairIndex();
    private long[] followCounts = new long[16];
    private long[] followMillis = new long[16];

    FourMeasuresPart(EventLog log, List<Level> levels) {
        this.log = log;
        visit = LogVisit.over(log, levels);
        this.levels = IntStream.range(0, levels.size()).mapToObj(AtLevel::new).toArray(AtLevel[]::new);
    }

    /** Handoffs, ping-pong and the matrix at one level. */
    private static final class AtLevel {
        private long handoffs;
        private long handoffCases;
        private long aba;
        private long abaCases;
        private long handoffsNow;
        private long abaNow;
        private final PairIndex matrix = new PairIndex();
        private long[] matrixCounts = new long[16];
        private final HolderWalk walk;

        AtLevel(int level) {
            walk = new HolderWalk(
                    Scope.at(level),
                    (entry, amount) -> handoffsNow += entry == Handoffs.HANDOFFS ? 1 : 0,
                    (entry, amount) -> abaNow += entry == PingPong.ABA ? 1 : 0,
                    (entry, amount) -> {});
        }

        void step(LogVisit visit) {
            int before = walk.holder();
            if (walk.step(visit) == HolderWalk.Change.HANDED_OFF) {
                count(before, walk.holder(), 1);
            }
        }

        void end() {
            walk.end();
            handoffs += handoffsNow;
            handoffCases += handoffsNow > 0 ? 1 : 0;
            aba += abaNow;
            abaCases += abaNow > 0 ? 1 : 0;
            handoffsNow = 0;
            abaNow = 0;
            walk.begin();
        }

        private void count(int from, int to, long times) {
            int pair = matrix.of(from, to);
            if (pair >= matrixCounts.length) {
                matrixCounts = Arrays.copyOf(matrixCounts, 2 * pair);
            }
            matrixCounts[pair] += times;
        }

        void absorb(AtLevel other) {
            handoffs += other.handoffs;
            handoffCases += other.handoffCases;
            aba += other.aba;
            abaCases += other.abaCases;
            for (int pair = 0; pair < other.matrix.size(); pair++) {
                count(other.matrix.from(pair), other.matrix.to(pair), other.matrixCounts[pair]);
            }
        }
    }

    FourMeasuresPart over(int firstCase, int endCase) {
        for (int c = firstCase; c < endCase; c++) {
            int end = log.endStep(c);
            variants.begin();
            for (int step = log.firstStep(c); step < end; step++) {
                visit.moveTo(step, end);
                variants.add(visit.touchpoint());
                for (AtLevel level : levels) {
                    level.step(visit);
                }
                if (step > log.firstStep(c)) {
                    follow(
                            log.touchpoints().code(step - 1),
                            log.touchpoints().code(step),
                            1,
                            log.startMillis(step) - log.startMillis(step - 1));
                }
            }
            for (AtLevel level : levels) {
                level.end();
            }
            endVariant(1);
        }
        return this;
    }

    private void endVariant(long cases) {
        int variant = variants.end();
        if (variant >= variantCases.length) {
            variantCases = Arrays.copyOf(variantCases, 2 * variant);
        }
        variantCases[variant] += cases;
    }

    private void follow(int from, int to, long times, long millis) {
        int pair = follows.of(from, to);
        if (pair >= followCounts.length) {
            followCounts = Arrays.copyOf(followCounts, 2 * pair);
            followMillis = Arrays.copyOf(followMillis, 2 * pair);
        }
        followCounts[pair] += times;
        followMillis[pair] += millis;
    }

    void absorb(FourMeasuresPart other) {
        for (int level = 0; level < levels.length; level++) {
            levels[level].absorb(other.levels[level]);
        }
        for (int pair = 0; pair < other.follows.size(); pair++) {
            follow(
                    other.follows.from(pair),
                    other.follows.to(pair),
                    other.followCounts[pair],
                    other.followMillis[pair]);
        }
        for (int variant = 0; variant < other.variants.size(); variant++) {
            variants.begin();
            for (int touchpoint : other.variants.sequence(variant)) {
                variants.add(touchpoint);
            }
            endVariant(other.variantCases[variant]);
        }
    }

    void putLevel(int level, String name, Counts counts) {
        AtLevel at = levels[level];
        counts.put(name + " handoffs", at.handoffs);
        counts.put(name + " handoffs, cases", at.handoffCases);
        counts.put(name + " ABA", at.aba);
        counts.put(name + " ABA, cases", at.abaCases);
        counts.put(name + " pairs", at.matrix.size());
    }

    void putPaths(Counts counts) {
        counts.put("variants", variants.size());
        counts.put(
                "cases of the first variant", Arrays.stream(variantCases).max().orElseThrow());
        counts.put("follows, pairs", follows.size());
        counts.put("follows", Arrays.stream(followCounts).sum());
        Dictionary names = log.touchpoints().dictionary();
        int first = IntStream.range(0, follows.size())
                .boxed()
                .min(Comparator.<Integer>comparingLong(pair -> -followCounts[pair])
                        .thenComparing(pair -> names.name(follows.from(pair)))
                        .thenComparing(pair -> names.name(follows.to(pair))))
                .orElseThrow();
        counts.put("first follow", names.name(follows.from(first)) + " > " + names.name(follows.to(first)));
        counts.put("its wait, ms", Math.round((double) followMillis[first] / followCounts[first]));
    }
}
