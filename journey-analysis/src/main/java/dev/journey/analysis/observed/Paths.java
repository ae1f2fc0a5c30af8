package dev.journey.analysis.observed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.journey.analysis.figure.Share;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The paths of a log: a list in an order, which can be ordered otherwise and cut. Ties are broken by the names. Immutable. */
public final class Paths implements Iterable<Path> {
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(Path::steps, Ordering.<String>natural().lexicographical());

    private final ImmutableList<Path> paths;
    private final long distinct;
    private final long allCases;

    private Paths(List<Path> paths, long distinct, long allCases) {
        this.paths = ImmutableList.copyOf(paths);
        this.distinct = distinct;
        this.allCases = allCases;
    }

    static Paths of(List<Path> paths, long allCases) {
        return new Paths(paths, paths.size(), allCases).byCount();
    }

    /** The most frequent first. This is the order to begin with. */
    public Paths byCount() {
        return by(Comparator.comparingLong(Path::count).reversed());
    }

    /** The most effort-minutes per case first; paths without known minutes last. */
    public Paths byEffort() {
        return by(Comparator.comparingDouble((Path path) -> path.effortMinutes().orElse(-1))
                .reversed());
    }

    /** The most effort-minutes of all cases together first; paths without known minutes last. */
    public Paths byTotalEffort() {
        return by(Comparator.comparingDouble(
                        (Path path) -> path.effortMinutes().isPresent() ? path.totalEffortMinutes() : -1)
                .reversed());
    }

    /** The most handoffs per case first. */
    public Paths byHandoffs() {
        return by(Comparator.comparingDouble((Path path) -> path.handoffs().orElse(-1))
                .reversed());
    }

    /** The most handoffs of all cases together first. */
    public Paths byHandoffsInAll() {
        return by(Comparator.comparingDouble((Path path) -> path.handoffs().orElse(-1) * path.count())
                .reversed());
    }

    /** The first so many. */
    public Paths limit(int most) {
        return new Paths(paths.subList(0, Math.min(most, paths.size())), distinct, allCases);
    }

    /** How many paths are in this list. */
    public int size() {
        return paths.size();
    }

    /** How many paths the log has. */
    public long distinct() {
        return distinct;
    }

    /** The cases whose path is in this list, of all cases. */
    public Share shown() {
        return new Share(paths.stream().mapToLong(Path::count).sum(), allCases);
    }

    /** The path at a position. */
    public Path get(int index) {
        return paths.get(index);
    }

    /** The paths, in order. */
    public Stream<Path> stream() {
        return paths.stream();
    }

    @Override
    public Iterator<Path> iterator() {
        return paths.iterator();
    }

    @Override
    public String toString() {
        return paths.size() + " of " + distinct + " paths";
    }

    private Paths by(Comparator<Path> order) {
        return new Paths(paths.stream().sorted(order.thenComparing(BY_NAME)).toList(), distinct, allCases);
    }
}
