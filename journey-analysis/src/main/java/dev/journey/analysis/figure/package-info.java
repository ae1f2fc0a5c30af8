/**
 * Numbers with manners.
 *
 * <p><b>Takes</b> counts and sums. <b>Gives</b> figures that carry their whole, their count and their method, and that say
 * why when there is no value. <b>Knows</b> arithmetic. <b>Never</b> returns NaN, and never 0 for what is not known.
 */
@NullMarked
package dev.journey.analysis.figure;

import org.jspecify.annotations.NullMarked;
