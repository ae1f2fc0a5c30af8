package dev.journey.analysis.lever;

/**
 * One occurrence that a recommendation rests on.
 *
 * @param caseId in which case
 * @param recorded whether a staff list, a drawn journey or a refusal's reason says what was missing; else it is inferred from what
 *     people did
 * @param probability that this is what was missing, in [0, 1]: 1 where it is recorded, else the share by which those who lack it do
 *     worse than those who have it (Beta-binomial, Jeffreys' prior)
 */
public record Evidence(String caseId, boolean recorded, double probability) {}
