/**
 * The {@code journey} command.
 *
 * <p><b>Takes</b> arguments. <b>Gives</b> text on standard output, one sentence on standard error when something is wrong, and
 * an exit code: 0 fine, 1 a check failed, 2 wrong usage or unreadable input. <b>Knows</b> files and terminals; it is the only
 * place that does. <b>Never</b> measures anything itself.
 */
@NullMarked
package dev.journey.cli;

import org.jspecify.annotations.NullMarked;
