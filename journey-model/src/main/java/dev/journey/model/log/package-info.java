/**
 * What was observed.
 *
 * <p><b>Takes</b> steps, one by one and in any order. <b>Gives</b> an {@link EventLog}: columnar, frozen, in canonical order.
 * <b>Knows</b> cases, steps, times and the codes of names. <b>Never</b> opens a file and never counts.
 */
@NullMarked
package dev.journey.model.log;

import org.jspecify.annotations.NullMarked;
