package dev.journey.model.read;

/** Why a row cannot be used. */
enum Reason {
    NOT_JSON(JsonMessages.NOT_JSON),
    NO_OBJECT(JsonMessages.NO_OBJECT),
    TOO_FEW_FIELDS(Messages.TOO_FEW_FIELDS),
    TOO_MANY_FIELDS(Messages.TOO_MANY_FIELDS),
    NO_CASE(Messages.NO_CASE),
    NO_TOUCHPOINT(Messages.NO_TOUCHPOINT),
    NO_START(Messages.NO_START),
    TIME(Messages.TIME),
    END_BEFORE_START(Messages.END_BEFORE_START),
    NUMBER(Messages.NUMBER),
    BELOW_ZERO(Messages.BELOW_ZERO),
    SIDE(Messages.SIDE),
    CLASS(Messages.CLASS),
    TIER(Messages.TIER);

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
