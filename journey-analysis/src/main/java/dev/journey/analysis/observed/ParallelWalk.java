package dev.journey.analysis.observed;

import dev.journey.model.Progress;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Splits the cases of a log into ranges of about equally many steps, walks each in a thread, and merges in order. */
final class ParallelWalk {
    private static final int STEPS_WORTH_A_THREAD = 10_000;
    /** After so many cases it is said how far the walk has come. */
    private static final int BLOCK = 4096;

    private final LogNames names;
    private final Settings settings;
    private final SummaryNames summaryNames;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();

    ParallelWalk(LogNames names, Settings settings, SummaryNames summaryNames, Progress progress) {
        this.names = names;
        this.settings = settings;
        this.summaryNames = summaryNames;
        this.progress = progress;
    }

    Walk.Parts walk(int threads) {
        EventLog log = names.log();
        int ranges = Math.max(1, Math.min(threads, log.stepCount() / STEPS_WORTH_A_THREAD));
        List<Integer> borders = borders(log, ranges);
        List<Walk.Parts> walked = IntStream.range(0, ranges)
                .parallel()
                .mapToObj(range -> over(borders.get(range), borders.get(range + 1)))
                .toList();
        Walk.Parts all = walked.get(0);
        Recoding same = summaryNames.recoding(summaryNames);
        for (Walk.Parts part : walked.subList(1, walked.size())) {
            all.absorb(part, same);
        }
        return all;
    }

    private Walk.Parts over(int firstCase, int endCase) {
        Walk walk = new Walk(names, settings);
        Walk.Parts parts = walk.over(firstCase, firstCase);
        for (int begin = firstCase; begin < endCase; begin += BLOCK) {
            int end = Math.min(endCase, begin + BLOCK);
            parts = walk.over(begin, end);
            progress.at(
                    Progress.Work.WALKING,
                    done.addAndGet(end - begin),
                    names.log().caseCount());
        }
        return parts;
    }

    private static List<Integer> borders(EventLog log, int ranges) {
        List<Integer> borders = new ArrayList<>();
        int next = 0;
        for (int range = 0; range < ranges; range++) {
            borders.add(next);
            long target = (long) log.stepCount() * (range + 1) / ranges;
            while (next < log.caseCount() && log.endStep(next) <= target) {
                next++;
            }
        }
        borders.add(log.caseCount());
        return borders;
    }
}
