/**
 * Planned against observed, and cases of a log against its other cases.
 *
 * <p><b>Takes</b> an event log, a drawn journey, or both. <b>Gives</b> a {@link Conformance}: which cases went as planned, and how
 * the others deviate; {@link Influence}, {@link Upstream}, {@link DecisionPoint} and {@link ObservedDecision}: what goes with
 * success, and where it is settled. <b>Knows</b> alignments and intervals. <b>Never</b> hides that a search was cut off or how
 * many comparisons were made, and never calls a difference a cause.
 */
@NullMarked
package dev.journey.analysis.compare;

import org.jspecify.annotations.NullMarked;
