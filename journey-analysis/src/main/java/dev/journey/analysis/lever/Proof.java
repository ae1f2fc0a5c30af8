package dev.journey.analysis.lever;

/**
 * What speaks for one occurrence.
 *
 * @param recorded whether a staff list, a drawn journey or a refusal's reason says so; else it is inferred from what people did
 * @param probability that the capability is what was missing, in [0, 1]; 1 where it is recorded
 */
record Proof(boolean recorded, double probability) {
    /** Somebody wrote it down. */
    static final Proof RECORDED = new Proof(true, 1);

    static Proof inferred(double probability) {
        return new Proof(false, Math.max(0, Math.min(1, probability)));
    }

    /** As probable as its success: where what is compared is what those do who have been given it. */
    static Proof of(Success success) {
        return inferred(success.mean());
    }
}
