/**
 * Machines over a drawn journey, solved exactly.
 *
 * <p><b>Takes</b> a journey. <b>Gives</b> a {@link JourneySolution}: visits, outcomes, minutes, effort, handoffs, stress-transfer
 * points and paths, each exact or with its error bound. <b>Knows</b> absorbing Markov chains. <b>Never</b> samples, never lists
 * paths to count them, and never stops at a bound without saying so.
 */
@NullMarked
package dev.journey.analysis.expected;

import org.jspecify.annotations.NullMarked;
