/**
 * A log as a map that can be drawn.
 *
 * <p><b>Takes</b> an event log and the settings of its report. <b>Gives</b> a {@link JourneyMap}: touchpoints with their lane,
 * their place along the journey and their minutes, the transitions between them, and the cases of each path by outcome and segment.
 * <b>Knows</b> who mostly does what, and which case is typical of a path. <b>Never</b> knows a coordinate, a colour or a label.
 */
@NullMarked
package dev.journey.analysis.map;

import org.jspecify.annotations.NullMarked;
