package dev.journey.analysis.observed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Cases of customers who are known, to find those that come soon after another one. 24 bytes a case. Not thread-safe. */
final class RepeatTally {
    private int[] customerOf = new int[64];
    /** Issue + 1, where 0 is unknown. */
    private int[] issueOf = new int[64];

    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private int size;
    private int customers;
    private int issues = 1;
    private boolean startsInOrder = true;
    /** The cases by customer, issue and start; empty where it has to be made. */
    private int[] sorted = {};

    void add(int customer, int issue, long start, long end) {
        if (size == starts.length) {
            grow();
        }
        customerOf[size] = customer;
        issueOf[size] = issue + 1;
        starts[size] = start;
        ends[size] = end;
        startsInOrder &= size == 0 || start >= starts[size - 1];
        size++;
        customers = Math.max(customers, customer + 1);
        issues = Math.max(issues, issue + 2);
        sorted = new int[0];
    }

    /** How many cases have a known customer. */
    long cases() {
        return size;
    }

    /**
     * How many cases begin at most so long after the end of an earlier case of the same customer and issue (or before that
     * has ended).
     */
    long repeatsWithin(long windowMillis) {
        sort();
        long repeats = 0;
        long lastEnd = 0;
        for (int i = 0; i < size; i++) {
            int contact = sorted[i];
            boolean again = i > 0 && sameMatter(contact, sorted[i - 1]);
            repeats += again && starts[contact] - lastEnd <= windowMillis ? 1 : 0;
            lastEnd = again ? Math.max(lastEnd, ends[contact]) : ends[contact];
        }
        return repeats;
    }

    private boolean sameMatter(int one, int other) {
        return customerOf[one] == customerOf[other] && issueOf[one] == issueOf[other];
    }

    /** By start (a log is walked in this order), then stably by issue, then by customer. */
    private void sort() {
        if (sorted.length == size) {
            return;
        }
        int[] byStart = startsInOrder
                ? IntStream.range(0, size).toArray()
                : IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingLong(contact -> starts[contact]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] byIssue = issues == 1 ? byStart : countingSort(byStart, issueOf, issues);
        sorted = countingSort(byIssue, customerOf, customers);
    }

    private static int[] countingSort(int[] given, int[] keys, int keyCount) {
        int[] next = new int[keyCount + 1];
        for (int contact : given) {
            next[keys[contact] + 1]++;
        }
        for (int key = 0; key < keyCount; key++) {
            next[key + 1] += next[key];
        }
        int[] result = new int[given.length];
        for (int contact : given) {
            result[next[keys[contact]]++] = contact;
        }
        return result;
    }

    private void grow() {
        int larger = 2 * size;
        customerOf = Arrays.copyOf(customerOf, larger);
        issueOf = Arrays.copyOf(issueOf, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
    }

    void absorb(RepeatTally other, Recoding recoding) {
        for (int contact = 0; contact < other.size; contact++) {
            add(
                    recoding.customers().of(other.customerOf[contact]),
                    recoding.issues().of(other.issueOf[contact] - 1),
                    other.starts[contact],
                    other.ends[contact]);
        }
    }
}
