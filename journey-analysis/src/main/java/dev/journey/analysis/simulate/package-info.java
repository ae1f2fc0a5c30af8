/**
 * A drawn journey played into a log.
 *
 * <p><b>Takes</b> a journey, a number of cases and a seed. <b>Gives</b> an event log that means what the journey means, and
 * how long cases queued where staff was limited. <b>Knows</b> chance, clocks and queues; the generator is its own, so that the
 * same seed gives the same log on every machine. <b>Never</b> looks at the wall clock, and never measures.
 */
@NullMarked
package dev.journey.analysis.simulate;

import org.jspecify.annotations.NullMarked;
