package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;

/**
 * Those who never say a word. Source: DEFINITIONS section 8.
 *
 * @param coverage origins of causes whose passes are counted, of all origins named: what cannot be seen cannot be missed
 * @param elite customers who turned to the service, of all customers
 * @param affected customers' passes that went wrong without a contact: cases with a known origin ÷ propensity − those cases; the interval is
 *     that of the propensity (Wilson), so that a sample of customers must have been asked; no folklore multiplier
 * @param lowBoil customers with several cases who never were hostile or refused and whose last case took them more minutes than their first,
 *     of all customers with several cases
 * @param lowBoilLeaving how much more often those leave than the other customers with several cases, with its interval
 */
public record Silent(
        Known<Share> coverage,
        Known<Share> elite,
        Known<Estimate> affected,
        Known<Share> lowBoil,
        Known<Estimate> lowBoilLeaving) {}
