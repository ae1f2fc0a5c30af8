package dev.journey.report.page;

import dev.journey.analysis.measure.HandoffKind;

/** How kinds of handoffs are called on the page. */
final class KindLabels {
    private KindLabels() {}

    static String letter(HandoffKind kind) {
        return switch (kind) {
            case PARTNER -> "P";
            case SYSTEM_TO_HUMAN, HUMAN_TO_SYSTEM -> "S";
            case REQUEUE -> "Q";
            case APPROVAL -> "A";
            case CONSULT -> "C";
            case ESCALATION -> "E";
            case PUSH_BACK -> "B";
            case TRANSFER -> "T";
            case SHIFT -> "H";
            case UNCLASSIFIED -> "?";
        };
    }

    static String words(HandoffKind kind) {
        return switch (kind) {
            case PARTNER -> "to or from a partner";
            case SYSTEM_TO_HUMAN -> "from software to a person";
            case HUMAN_TO_SYSTEM -> "from a person to software";
            case REQUEUE -> "to nobody";
            case APPROVAL -> "for approval";
            case CONSULT -> "to consult";
            case ESCALATION -> "escalated";
            case PUSH_BACK -> "pushed back";
            case TRANSFER -> "transferred";
            case SHIFT -> "within the team";
            case UNCLASSIFIED -> "handoff of unknown kind";
        };
    }
}
