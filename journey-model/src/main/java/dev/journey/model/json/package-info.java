/**
 * JSON with places.
 *
 * <p><b>Takes</b> JSON text. <b>Gives</b> strict trees in which every value knows its line, column and pointer. <b>Knows</b>
 * Jackson, and is the only room of the model that does. <b>Never</b> knows what a journey is.
 */
@NullMarked
package dev.journey.model.json;

import org.jspecify.annotations.NullMarked;
