/**
 * The report, written for people and for other programs.
 *
 * <p><b>Takes</b> the report that the analysis made.
 *
 * <p><b>Gives</b> one self-contained HTML page, Markdown, JSON or CSV of it.
 *
 * <p><b>Knows</b> labels, units and number formats; the same report gives the same bytes everywhere.
 *
 * <p><b>Never</b> computes a figure, drops one silently, or reaches for the network when a page is viewed.
 */
@NullMarked
package dev.journey.report;

import org.jspecify.annotations.NullMarked;
