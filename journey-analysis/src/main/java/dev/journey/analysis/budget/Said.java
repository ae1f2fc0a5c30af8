package dev.journey.analysis.budget;

import java.util.OptionalDouble;

/**
 * What became of one claim.
 *
 * @param claim in the company's words
 * @param source where it says so; empty where that was not given
 * @param figure the path of the figure in the report's JSON
 * @param said what the figure would be: {@code at least 0.95}
 * @param verdict what it is, with its interval where the claim does not hold
 * @param gap by how much the figure misses what was said, in the figure's own unit; 0 or below where the claim holds; empty where the
 *     figure is not known
 * @param why why the figure is not known; empty where it is, or where the report does not say
 */
public record Said(
        String claim, String source, String figure, String said, Verdict verdict, OptionalDouble gap, String why) {}
