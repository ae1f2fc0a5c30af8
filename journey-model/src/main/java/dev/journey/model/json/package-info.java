/**
 * JSON with places.
 *
 * <p><b>Takes</b> JSON text, or members to write. <b>Gives</b> strict trees in which every value knows its line, column and
 * pointer, and text that is the same on every machine. <b>Knows</b> Jackson, and is the only room of the model that does; knows
 * how the words are written. <b>Never</b> knows what a log, a journey or a mapping is.
 */
@NullMarked
package dev.journey.model.json;

import org.jspecify.annotations.NullMarked;
