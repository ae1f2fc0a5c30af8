/**
 * The report as one page that a browser opens without a network, and the drawings on it.
 *
 * <p><b>Takes</b> the report that the analysis made and, where it is at hand, its log. <b>Gives</b> HTML and SVG; equal input gives
 * equal bytes. <b>Knows</b> layout, colours, labels and how a locale writes numbers. <b>Never</b> fetches anything, never writes
 * text from data unescaped, and never computes a figure.
 */
@NullMarked
package dev.journey.report.page;

import org.jspecify.annotations.NullMarked;
