/**
 * Journeys in other people's notations.
 *
 * <p><b>Takes</b> a journey, or text in Mermaid, BPMN 2.0 or CJML. <b>Gives</b> text in Mermaid, BPMN, DOT or GraphML, or a journey
 * with a note for everything that was assumed or not understood. <b>Knows</b> how those notations draw choices, parallel branches,
 * lanes and ends. <b>Never</b> opens a file, resolves an entity or guesses in silence.
 */
@NullMarked
package dev.journey.model.exchange;

import org.jspecify.annotations.NullMarked;
