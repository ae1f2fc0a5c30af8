package dev.journey.analysis.observed;

import dev.journey.model.Role;

/**
 * What a log was told, and so which figures can exist.
 *
 * @param visibility whether anything is said to be in front of the customer
 * @param acceptance whether any status or touchpoint means that work was taken up
 * @param outcomes whether any status or touchpoint ends an issue
 * @param moves whether any status or touchpoint says whose move is next
 * @param tiers whether any actor, team or row has a tier
 * @param customers whether cases have customers
 * @param questions whether questions to the customer are recorded
 */
record Knowledge(
        boolean visibility,
        boolean acceptance,
        boolean outcomes,
        boolean moves,
        boolean tiers,
        boolean customers,
        boolean questions) {

    static Knowledge of(LogNames names) {
        return new Knowledge(
                names.knowVisibility(),
                names.knowAcceptance(),
                names.knowOutcomes(),
                names.knowMoves(),
                names.parties().knowTiers(),
                names.log().column(Role.CUSTOMER).isPresent(),
                names.log().column(Role.DATA_ASKED).isPresent());
    }

    Knowledge or(Knowledge other) {
        return new Knowledge(
                visibility || other.visibility,
                acceptance || other.acceptance,
                outcomes || other.outcomes,
                moves || other.moves,
                tiers || other.tiers,
                customers || other.customers,
                questions || other.questions);
    }
}
