/**
 * The {@code journey} command.
 *
 * <p><b>Takes</b> a command line: files, options, the user's wish.
 *
 * <p><b>Gives</b> text on standard output, notes on standard error, and an exit code.
 *
 * <p><b>Knows</b> the terminal, the file names and the clock; it is the only place that does.
 *
 * <p><b>Never</b> computes a figure of its own, and never lets a stack trace stand in for a message.
 */
@NullMarked
package dev.journey.cli;

import org.jspecify.annotations.NullMarked;
