/**
 * What the practice of customer experience asks for beyond handoffs and effort.
 *
 * <p><b>Takes</b> an event log whose mapping names promises, refusals, causes, updates, surveys or data items. <b>Gives</b>
 * {@link Practice}: one noun for each family of figures, or the sentence that says which column would give it. <b>Knows</b>
 * cases from beginning to end. <b>Never</b> guesses a tag, and never shows a figure without its whole.
 */
@NullMarked
package dev.journey.analysis.practice;

import org.jspecify.annotations.NullMarked;
