package dev.journey.model;

/** Who acts, or whose move it is. {@code SYSTEM} and {@code PARTNER} act on the company's account. */
public enum Side {
    /** The customer, or anybody acting for the customer. */
    CUSTOMER,
    /** Staff of the company. */
    COMPANY,
    /** Software of the company: a bot, a voice menu, a rule. */
    SYSTEM,
    /** Another firm that acts for the company. */
    PARTNER;

    /** Whether this side's work is on the company's account: every side but the customer. */
    public boolean onCompanyAccount() {
        return this != CUSTOMER;
    }
}
