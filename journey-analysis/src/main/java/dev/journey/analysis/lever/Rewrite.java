package dev.journey.analysis.lever;

/** What a lever changes in one case, step by step. */
interface Rewrite {
    /** Changes the case. Rewrites of several levers may be applied one after the other. */
    void apply(CasePlay play);
}
