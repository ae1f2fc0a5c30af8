package dev.journey.analysis.measure;

import dev.journey.model.DueParty;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;

/**
 * Who should bear a step. In this order: what was stated for it; else by class: VALUE, the first VERIFICATION of a case and
 * the customer's first step where it has no class (first facts) are the customer's; everything else is the company's, since
 * a journey that needs help has failed already. What was taken by default is counted and reported.
 */
public final class DueParties {
    private DueParties() {}

    /** What the customer has done once already. */
    public enum Memory {
        /** Nothing. */
        FRESH,
        /** Gave first facts. */
        TOLD,
        /** Was identified. */
        VERIFIED,
        /** Both. */
        KNOWN;

        private boolean told() {
            return this == TOLD || this == KNOWN;
        }

        private boolean verified() {
            return this == VERIFIED || this == KNOWN;
        }

        private static Memory of(boolean told, boolean verified) {
            return told ? (verified ? KNOWN : TOLD) : verified ? VERIFIED : FRESH;
        }
    }

    /** The due party of a visit. */
    public static DueParty of(Memory memory, Visit visit) {
        DueParty stated = visit.statedDue();
        if (stated != null) {
            return stated;
        }
        TouchpointClass kind = visit.touchpointClass();
        boolean firstFacts = kind == null && visit.side() == Side.CUSTOMER && !memory.told();
        boolean identityCheck = kind == TouchpointClass.VERIFICATION && !memory.verified();
        return firstFacts || identityCheck || kind == TouchpointClass.VALUE ? DueParty.CUSTOMER : DueParty.COMPANY;
    }

    /** What the customer has done after a visit. */
    public static Memory after(Memory memory, Visit visit) {
        boolean told = memory.told() || visit.side() == Side.CUSTOMER;
        boolean verified = memory.verified() || visit.touchpointClass() == TouchpointClass.VERIFICATION;
        return Memory.of(told, verified);
    }
}
