package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * A fill-reducing order for the pattern of A + Aᵀ: eliminate the state with the fewest neighbours first.
 *
 * <p>Quotient graph with absorbed elements and approximate external degrees (P. Amestoy, T. Davis, I. Duff, "An
 * approximate minimum degree ordering algorithm", SIAM J. Matrix Anal. Appl. 17, 1996; without supervariables). EJML
 * 0.46's {@code FillReducing} has NONE, RANDOM and IDENTITY only. Ties go to the state that got its degree last, so the
 * order is a function of the block alone.
 *
 * <p>The search stops as soon as the elimination is bound to cost more than a budget: then the block has no cheap order
 * (rework jumps anywhere), and an iterative method is the better choice. What is ahead is judged by the lowest degree that
 * is left, which seldom falls before the end. Cost: about that of the fill, without the arithmetic.
 */
final class MinimumDegree {
    /** 24 bytes each: a factor never takes more than 480 MB. */
    static final long MOST_ENTRIES = 20_000_000;

    private final int n;
    private final int[][] neighbours;
    private final int[] neighbourCount;
    private final int[][] elements;
    private final int[] elementCount;
    private final int[][] members;
    private final int[] degree;
    private final boolean[] eliminated;
    private final int[] outside;
    private final int[] outsideStamp;
    private final int[] mark;
    private final DegreeBuckets buckets;
    private int stamp;
    private long operations;
    private long entries;

    private MinimumDegree(int[][] neighbours) {
        this.n = neighbours.length;
        this.neighbours = neighbours;
        neighbourCount = new int[n];
        elements = new int[n][];
        elementCount = new int[n];
        members = new int[n][];
        degree = new int[n];
        eliminated = new boolean[n];
        outside = new int[n];
        outsideStamp = new int[n];
        mark = new int[n];
        buckets = new DegreeBuckets(n);
        for (int i = n - 1; i >= 0; i--) {
            neighbourCount[i] = neighbours[i].length;
            degree[i] = neighbours[i].length;
            elements[i] = new int[4];
            members[i] = new int[0];
            buckets.add(i, degree[i]);
        }
    }

    /**
     * An order and its price.
     *
     * @param order place → state; empty when the search stopped at its budget
     * @param operations additions and multiplications of an elimination in this order (upper estimate; when stopped:
     *      those counted so far)
     * @param entries entries of the factor on one side of the diagonal, likewise
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Order(int[] order, long operations, long entries) {
        boolean found() {
            return order.length > 0;
        }
    }

    /**
     * The order; not {@link Order#found() found} when eliminating would take more than {@code budget} operations or
     * {@link #MOST_ENTRIES} entries.
     */
    static Order of(BlockMatrix block, long budget) {
        MinimumDegree search = new MinimumDegree(symmetric(block));
        int[] order = new int[block.size];
        for (int k = 0; k < order.length; k++) {
            int pivot = search.buckets.removeLowest();
            order[k] = pivot;
            search.eliminate(pivot, order.length - k - 1);
            if (search.operations + search.ahead(pivot, order.length - k - 1) > budget
                    || search.entries > MOST_ENTRIES) {
                return new Order(new int[0], search.operations, search.entries);
            }
        }
        return new Order(order, search.operations, search.entries);
    }

    /** Neighbours in A + Aᵀ, without the diagonal and without doubles. */
    static int[][] symmetric(BlockMatrix block) {
        int n = block.size;
        int[] count = new int[n];
        for (int i = 0; i < n; i++) {
            count[i] += block.rowStart[i + 1] - block.rowStart[i];
            for (int at = block.rowStart[i]; at < block.rowStart[i + 1]; at++) {
                count[block.column[at]]++;
            }
        }
        int[][] neighbours = new int[n][];
        for (int i = 0; i < n; i++) {
            neighbours[i] = new int[count[i]];
            count[i] = 0;
        }
        for (int i = 0; i < n; i++) {
            for (int at = block.rowStart[i]; at < block.rowStart[i + 1]; at++) {
                int j = block.column[at];
                neighbours[i][count[i]++] = j;
                neighbours[j][count[j]++] = i;
            }
        }
        int[] seen = new int[n];
        for (int i = 0; i < n; i++) {
            int kept = 0;
            for (int j : neighbours[i]) {
                if (seen[j] != i + 1) {
                    seen[j] = i + 1;
                    neighbours[i][kept++] = j;
                }
            }
            neighbours[i] = Arrays.copyOf(neighbours[i], kept);
        }
        return neighbours;
    }

    /** The states that are left have no fewer neighbours than the one just eliminated, until so many only are left. */
    private long ahead(int pivot, int remaining) {
        long degree = members[pivot].length;
        return Math.max(0, remaining - degree) * 2 * degree * degree;
    }

    private void eliminate(int pivot, int remaining) {
        eliminated[pivot] = true;
        int[] front = front(pivot);
        members[pivot] = front;
        elementCount[pivot] = 0;
        neighbours[pivot] = new int[0];
        operations += 2L * front.length * front.length;
        entries += front.length;
        countOutside(front);
        for (int i : front) {
            update(i, pivot, front.length, remaining);
        }
    }

    /**
     * The states that become neighbours of each other: all that the pivot touches, directly or through its elements,
     * which are thereby absorbed.
     */
    private int[] front(int pivot) {
        stamp++;
        mark[pivot] = stamp;
        int capacity = neighbourCount[pivot];
        for (int at = 0; at < elementCount[pivot]; at++) {
            capacity += members[elements[pivot][at]].length;
        }
        int[] front = new int[capacity];
        int size = 0;
        for (int at = 0; at < elementCount[pivot]; at++) {
            int element = elements[pivot][at];
            for (int i : members[element]) {
                if (mark[i] != stamp) {
                    mark[i] = stamp;
                    front[size++] = i;
                }
            }
            members[element] = new int[0];
        }
        for (int at = 0; at < neighbourCount[pivot]; at++) {
            int i = neighbours[pivot][at];
            if (!eliminated[i] && mark[i] != stamp) {
                mark[i] = stamp;
                front[size++] = i;
            }
        }
        return Arrays.copyOf(front, size);
    }

    /** For every element that touches the front: how many of its members lie outside of it. */
    private void countOutside(int[] front) {
        for (int i : front) {
            for (int at = 0; at < elementCount[i]; at++) {
                int element = elements[i][at];
                if (outsideStamp[element] != stamp) {
                    outsideStamp[element] = stamp;
                    outside[element] = members[element].length;
                }
                outside[element]--;
            }
        }
    }

    private void update(int i, int pivot, int frontSize, int remaining) {
        int kept = 0;
        long bound = frontSize - 1L;
        int[] own = elements[i];
        for (int at = 0; at < elementCount[i]; at++) {
            int element = own[at];
            if (members[element].length > 0 && outside[element] > 0) {
                own[kept++] = element;
                bound += outside[element];
            }
        }
        if (kept == own.length) {
            own = Arrays.copyOf(own, kept * 2);
            elements[i] = own;
        }
        own[kept++] = pivot;
        elementCount[i] = kept;
        int left = 0;
        int[] near = neighbours[i];
        for (int at = 0; at < neighbourCount[i]; at++) {
            int j = near[at];
            if (!eliminated[j] && mark[j] != stamp) {
                near[left++] = j;
            }
        }
        neighbourCount[i] = left;
        bound = Math.min(bound + left, Math.min(remaining - 1L, (long) degree[i] + frontSize - 1));
        buckets.remove(i, degree[i]);
        degree[i] = (int) Math.max(0, bound);
        buckets.add(i, degree[i]);
    }
}
