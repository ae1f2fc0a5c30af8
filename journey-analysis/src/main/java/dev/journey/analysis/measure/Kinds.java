package dev.journey.analysis.measure;

import dev.journey.model.Side;

/** Names the kind of one leg. The order of the tests is that of {@link HandoffKind}. */
final class Kinds {
    private Kinds() {}

    /** The kind of a leg that is not part of a direct return. */
    static HandoffKind oneWay(Held from, Held to) {
        HandoffKind bySide = bySide(from, to);
        return bySide == HandoffKind.UNCLASSIFIED ? byPlace(from, to) : bySide;
    }

    /** The kind of a leg of a→b→a, where {@code middle} is b and {@code end} is a. */
    static HandoffKind returning(Held from, Held to, Held middle, Held end) {
        HandoffKind bySide = bySide(from, to);
        if (bySide != HandoffKind.UNCLASSIFIED) {
            return bySide;
        }
        return middle.approves() || middle.authority() > end.authority() ? HandoffKind.APPROVAL : HandoffKind.CONSULT;
    }

    private static HandoffKind bySide(Held from, Held to) {
        if (from.side() == Side.PARTNER || to.side() == Side.PARTNER) {
            return HandoffKind.PARTNER;
        }
        if (from.side() != to.side()) {
            return from.side() == Side.SYSTEM ? HandoffKind.SYSTEM_TO_HUMAN : HandoffKind.HUMAN_TO_SYSTEM;
        }
        return to.value() == Visit.UNKNOWN ? HandoffKind.REQUEUE : HandoffKind.UNCLASSIFIED;
    }

    private static HandoffKind byPlace(Held from, Held to) {
        boolean tiers = from.tier() != Visit.UNKNOWN && to.tier() != Visit.UNKNOWN;
        boolean teams = from.team() != Visit.UNKNOWN && to.team() != Visit.UNKNOWN;
        if (tiers && to.tier() != from.tier()) {
            return to.tier() > from.tier() ? HandoffKind.ESCALATION : HandoffKind.PUSH_BACK;
        }
        if (teams && to.team() == from.team()) {
            return from.value() == Visit.UNKNOWN ? HandoffKind.UNCLASSIFIED : HandoffKind.SHIFT;
        }
        return tiers && teams ? HandoffKind.TRANSFER : HandoffKind.UNCLASSIFIED;
    }
}
