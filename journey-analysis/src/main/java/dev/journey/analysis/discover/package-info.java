/**
 * A journey found in a log.
 *
 * <p><b>Takes</b> an event log and how much to remember and to keep. <b>Gives</b> a {@link Discovered} journey with counts on its
 * ways, what share of the log it keeps, where memory split a touchpoint and on what evidence, and what was assumed.
 * <b>Knows</b> tests of dependence, and how to name what was split. <b>Never</b> guesses a minute that no step has, and never
 * drops anything without saying so.
 */
@NullMarked
package dev.journey.analysis.discover;

import org.jspecify.annotations.NullMarked;
