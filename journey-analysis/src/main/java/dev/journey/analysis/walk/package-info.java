/**
 * A journey as the customer lives it, step by step.
 *
 * <p><b>Takes</b> a drawn journey or an event log. <b>Gives</b> a {@link Walk}: what happens when, who you are talking to, what you
 * are asked again, and what it has cost you so far. <b>Knows</b> one path at a time. <b>Never</b> says what a customer feels.
 */
@NullMarked
package dev.journey.analysis.walk;

import org.jspecify.annotations.NullMarked;
