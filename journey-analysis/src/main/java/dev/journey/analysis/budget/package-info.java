/**
 * Limits that a journey must keep.
 *
 * <p><b>Takes</b> a budget and the figures of a report as JSON; where they come from a log, also the figures without one group of cases
 * after another. <b>Gives</b> a {@link BudgetCheck}: for each limit whether it is kept, and how sure that is. <b>Knows</b> any figure
 * by its path. <b>Never</b> lets a limit pass whose figure is not known, and never fails one within its noise unless told to.
 */
@NullMarked
package dev.journey.analysis.budget;

import org.jspecify.annotations.NullMarked;
