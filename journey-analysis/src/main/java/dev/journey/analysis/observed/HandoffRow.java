package dev.journey.analysis.observed;

import dev.journey.analysis.measure.HandoffKind;
import java.time.Instant;

/**
 * One handoff, as it happened.
 *
 * @param caseId in which case
 * @param step position of the receiver's first step in its case, from 1
 * @param time when the receiver's first step began
 * @param level at what level
 * @param from who held the case
 * @param to who held it next
 * @param kind its kind
 * @param touchpoint the touchpoint of the receiver's first step
 */
public record HandoffRow(
        String caseId,
        int step,
        Instant time,
        Level level,
        String from,
        String to,
        HandoffKind kind,
        String touchpoint) {}
