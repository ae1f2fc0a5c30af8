/**
 * The one thing of the reading room that only the room itself can start.
 *
 * <p><b>Takes</b> bytes and a mapping. <b>Gives</b> nothing, or a failure. <b>Knows</b> that CSV has two engines. <b>Never</b> ships.
 */
@NullMarked
package dev.journey.model.read;

import org.jspecify.annotations.NullMarked;
