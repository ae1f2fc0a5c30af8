/**
 * What was drawn or discovered.
 *
 * <p><b>Takes</b> touchpoints, actors, transitions, forks and a start, by builder or as {@code journey/1}. <b>Gives</b> a
 * {@link Journey}: immutable, sound, in the order of drawing. <b>Knows</b> JGraphT, and what makes a drawing unsound.
 * <b>Never</b> solves, and never guesses a probability or a minute.
 */
@NullMarked
package dev.journey.model.graph;

import org.jspecify.annotations.NullMarked;
