/**
 * The practice as sheets that text, JSON, CSV and the page show alike.
 *
 * <p><b>Takes</b> the figures of {@link dev.journey.analysis.practice.Practice}. <b>Gives</b> one {@link Sheet} for each family: named
 * values with their units and wholes. <b>Knows</b> labels and keys. <b>Never</b> formats a number.
 */
@NullMarked
package dev.journey.report.practice;

import org.jspecify.annotations.NullMarked;
