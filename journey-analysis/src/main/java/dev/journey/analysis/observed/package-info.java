/**
 * Machines over a log.
 *
 * <p><b>Takes</b> an event log. <b>Gives</b> a {@link LogSummary} that merges with others, and from it paths, handoffs by level,
 * handover matrices, directly-follows, stress-transfer points and repeat contacts. <b>Knows</b> how to walk cases, in
 * parallel. <b>Never</b> depends on the order of rows, on threads, or on how a log was split.
 */
@NullMarked
package dev.journey.analysis.observed;

import org.jspecify.annotations.NullMarked;
