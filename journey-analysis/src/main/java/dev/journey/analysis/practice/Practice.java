package dev.journey.analysis.practice;

import dev.journey.model.log.EventLog;

/**
 * What the practice asks of a log beyond handoffs and effort. {@code Practice.of(log)} is the whole of it. Immutable and
 * thread-safe. Cost: one pass over the steps and one for each family whose columns the log has; 15 bytes a step while it runs.
 *
 * @param context what customers had to say again
 * @param refusals when they were told "no"
 * @param promises what was promised, and what became of it
 */
public record Practice(Known<Context> context, Known<Refusals> refusals, Known<Promises> promises) {
    /** The confidence of every interval. */
    public static final double CONFIDENCE = 0.9;

    /** Of a log. */
    public static Practice of(EventLog log) {
        Steps steps = new Steps(log);
        return new Practice(ContextTally.of(steps), RefusalTally.of(steps), PromiseRegister.of(steps));
    }
}
