/**
 * From bytes to a log.
 *
 * <p><b>Takes</b> a file and a {@link dev.journey.model.mapping.Mapping}. <b>Gives</b> a {@link ReadResult}: the log, and the
 * report of what was taken for what, what was rejected and why. <b>Knows</b> file formats, and is the only room that opens
 * sources. <b>Never</b> guesses where the data cannot decide, and never drops a row without saying so.
 */
@NullMarked
package dev.journey.model.read;

import org.jspecify.annotations.NullMarked;
