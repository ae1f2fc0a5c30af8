/**
 * The report, written for people and for other programs.
 *
 * <p><b>Takes</b> the report that the analysis made. <b>Gives</b> JSON, a text for the terminal, and CSV tables. <b>Knows</b>
 * labels, units and number formats; the same report gives the same bytes everywhere. <b>Never</b> computes a figure, and
 * never cuts a list without saying how much is left out.
 */
@NullMarked
package dev.journey.report;

import org.jspecify.annotations.NullMarked;
