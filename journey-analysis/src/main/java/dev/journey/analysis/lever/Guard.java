package dev.journey.analysis.lever;

/** Why a change that the evidence points to is not recommended. */
public enum Guard {
    /** It would move work that the company owes to the customer. */
    CONTROL_RELOCATION,
    /** Somebody has checked that the capability must not be given; the reason names alternatives. */
    VALIDATED_CONSTRAINT,
    /** A machine would complete too few: below the break-even it costs more than it saves. */
    BELOW_BREAK_EVEN,
    /** Nobody in the role does it in place, so training one of them is not known to help. */
    EVERY_PEER_HANDS_OFF,
    /** By the staff list the people have it already. */
    ALREADY_GIVEN,
    /** It would give a team more work than its people can do. */
    OWNER_OVERLOAD,
    /** It does nothing without another change, and that one is refused. */
    NEEDS_ANOTHER,
    /** The requests are not granted often enough to give the decision away. */
    LOW_GRANT_RATE,
    /** The touchpoint is a state that most teams pass cases through, and says nothing of a skill. */
    UNSPECIFIC_WORK,
    /** It was seen too rarely. */
    TOO_FEW,
    /** It could be chance, at the strength that the number of places looked at asks for. */
    WEAK_EVIDENCE,
    /** It is more likely than allowed to do harm. */
    LIKELY_HARM
}
