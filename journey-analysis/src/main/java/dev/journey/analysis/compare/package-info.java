/**
 * Planned against observed.
 *
 * <p><b>Takes</b> an event log, and a drawn journey where there is one. <b>Gives</b> a {@link Conformance}: which cases went as
 * planned and how the others deviate.
 * <b>Knows</b> alignments. <b>Never</b> hides that a search was cut off.
 */
@NullMarked
package dev.journey.analysis.compare;

import org.jspecify.annotations.NullMarked;
