package dev.journey.model.log;

/**
 * The case of each step. Short ids wait until there are several to be looked up at once, with a step each that holds their place.
 * Not thread-safe.
 */
final class CaseColumn {
    /** So many ids are looked up at once. */
    static final int BATCH = 256;

    private final CaseCodes codes = new CaseCodes();
    private final Ints caseOf = new Ints();
    private final long[] low = new long[BATCH];
    private final long[] high = new long[BATCH];
    private final int[] steps = new int[BATCH];
    private final int[] found = new int[BATCH];
    private int waiting;

    /** The code of an id, be there a step of it or not. */
    int code(CharSequence id) {
        return codes.code(id);
    }

    String name(int code) {
        return codes.ids().name(code);
    }

    /** The next step is of the case with this code. */
    void add(int code) {
        caseOf.add(code);
    }

    /** The next step is of the case with this id of up to 16 ASCII characters. */
    void add(long idLow, long idHigh) {
        low[waiting] = idLow;
        high[waiting] = idHigh;
        steps[waiting++] = caseOf.size();
        caseOf.add(Column.MISSING);
        if (waiting == BATCH) {
            settle();
        }
    }

    /** Takes the steps of another one behind its own. */
    void take(CaseColumn later) {
        settle();
        later.settle();
        caseOf.take(later.caseOf, codes.addAll(later.codes));
    }

    int size() {
        return caseOf.size();
    }

    /** The code of each step's case; nothing waits. */
    Ints caseOf() {
        settle();
        return caseOf;
    }

    /** How many cases there are, those without a step among them. */
    int cases() {
        return codes.size();
    }

    /** The ids of the cases by code. */
    CaseIds ids() {
        return codes.ids();
    }

    private void settle() {
        codes.codes(low, high, waiting, found);
        for (int i = 0; i < waiting; i++) {
            caseOf.set(steps[i], found[i]);
        }
        waiting = 0;
    }
}
