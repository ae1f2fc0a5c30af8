package dev.journey.model;

/** What kind of thing happens at a touchpoint. Its default due party is stated in the measures that use it. */
public enum TouchpointClass {
    /** What the service is for: a choice, an order, a delivery. */
    VALUE,
    /** Something did not work. */
    FAILURE,
    /** Who are you, is it really so. */
    VERIFICATION,
    /** Asking what became of it. */
    CHASE,
    /** Putting it right. */
    REPAIR,
    /** Somebody with authority says yes or no. */
    APPROVAL,
    /** A colleague is asked. */
    CONSULT,
    /** Something is looked up. */
    LOOKUP,
    /** Nothing happens, on purpose. */
    WAIT,
    /** The customer is asked for an opinion. */
    SURVEY,
    /** Something is offered for sale. */
    SALES,
    /** The case is passed on. */
    TRANSFER
}
