package dev.journey.analysis.observed;

import dev.journey.model.Role;

/**
 * What a log was told, and so which figures can exist.
 *
 * @param visibility whether anything is said to be in front of the customer
 * @param acceptance whether any status or touchpoint means that work was taken up
 * @param outcomes whether any status or touchpoint ends an issue
 * @param tiers whether any actor, team or row has a tier
 * @param customers whether cases have customers
 */
record Knowledge(boolean visibility, boolean acceptance, boolean outcomes, boolean tiers, boolean customers) {

    static Knowledge of(LogNames names) {
        return new Knowledge(
                names.knowVisibility(),
                names.knowAcceptance(),
                names.knowOutcomes(),
                names.parties().knowTiers(),
                names.log().column(Role.CUSTOMER).isPresent());
    }

    Knowledge or(Knowledge other) {
        return new Knowledge(
                visibility || other.visibility,
                acceptance || other.acceptance,
                outcomes || other.outcomes,
                tiers || other.tiers,
                customers || other.customers);
    }
}
