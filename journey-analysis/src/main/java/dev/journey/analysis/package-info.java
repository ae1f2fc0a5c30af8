/**
 * The door.
 *
 * <p><b>Takes</b> an event log. <b>Gives</b> a {@link JourneyReport}: every figure with its count, its unit, and what was
 * assumed. <b>Knows</b> which rooms to ask. <b>Never</b> measures anything itself.
 */
@NullMarked
package dev.journey.analysis;

import org.jspecify.annotations.NullMarked;
