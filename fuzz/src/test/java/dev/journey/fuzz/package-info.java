/**
 * Coverage-guided fuzzing of all that reads.
 *
 * <p><b>Takes</b> bytes that Jazzer makes of a corpus. <b>Gives</b> nothing, or a failed test with its input. <b>Knows</b> one law for each
 * reader: a log whose rows add up, a text that is written as it was read, or a sentence. <b>Never</b> ships.
 */
@NullMarked
package dev.journey.fuzz;

import org.jspecify.annotations.NullMarked;
