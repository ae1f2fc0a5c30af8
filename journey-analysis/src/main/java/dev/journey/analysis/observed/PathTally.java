package dev.journey.analysis.observed;

import java.util.ArrayList;
import java.util.List;

/** Cases by their path: the sequence of touchpoints. Not thread-safe. */
final class PathTally {
    private final int levels;
    private final SequenceIndex sequences = new SequenceIndex();
    /** By the number of the sequence. */
    private final List<PathSums> paths = new ArrayList<>();

    PathTally(int levels) {
        this.levels = levels;
    }

    void begin() {
        sequences.begin();
    }

    void step(int touchpoint) {
        sequences.add(touchpoint);
    }

    /** The sums of the path that was just walked. */
    PathSums end() {
        int number = sequences.end();
        if (number == paths.size()) {
            paths.add(new PathSums(sequences.shared(number), levels));
        }
        return paths.get(number);
    }

    List<PathSums> paths() {
        return paths;
    }

    void absorb(PathTally other, Recoding.Codes codes) {
        for (PathSums path : other.paths) {
            begin();
            for (int touchpoint : path.sequence) {
                step(codes.of(touchpoint));
            }
            end().absorb(path);
        }
    }
}
