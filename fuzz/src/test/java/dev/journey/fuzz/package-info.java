/**
 * Coverage-guided fuzzing of the readers.
 *
 * <p><b>Takes</b> bytes that Jazzer makes of a corpus. <b>Gives</b> nothing, or a crash with its input. <b>Knows</b> one law: a log whose
 * rows add up, or a sentence. <b>Never</b> ships.
 */
@NullMarked
package dev.journey.fuzz;

import org.jspecify.annotations.NullMarked;
