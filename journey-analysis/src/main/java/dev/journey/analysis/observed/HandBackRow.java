package dev.journey.analysis.observed;

import java.time.Instant;

/**
 * One hand-back, as it happened: the ball went from the company to the customer while the issue was open.
 *
 * @param caseId in which case
 * @param step position of the first step with the ball at the customer in its case, from 1
 * @param time when that step began
 * @param from the touchpoint before, or {@code (start)}
 * @param to the touchpoint with which the ball is at the customer
 * @param stressClass how it came to the customer
 */
public record HandBackRow(String caseId, int step, Instant time, String from, String to, StressClass stressClass) {}
