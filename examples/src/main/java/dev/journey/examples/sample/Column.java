package dev.journey.examples.sample;

import java.util.Locale;

/** The columns of the log, in its order. Every cell but the first four may be blank. */
enum Column {
    CASE_ID,
    /** Start of the step, UTC. */
    TIME,
    /** End of the step, UTC: known for work that a system times. */
    END,
    /** The touchpoint. */
    STEP,
    /** Who did it; "customer" for the customer; blank in a queue. */
    ACTOR,
    /** The actor's team; blank for the customer and for the order system. */
    TEAM,
    /** Blank where no customer is involved. */
    CHANNEL,
    CUSTOMER,
    ISSUE,
    STATUS,
    /** The system that the performer used. */
    SYSTEM,
    /** Euros that the decision is about. */
    AMOUNT,
    /** "granted" or "denied". */
    DECISION,
    /** Why the company says no: POLICY, SCOPE, CHANNEL, BLAME, ... A row with a reason is a refusal. */
    REASON,
    /** Data items that the step asks for, separated by semicolons. */
    DATA_ASKED,
    /** Data items that the customer gives in this step. */
    DATA_GIVEN,
    CUSTOMER_MIN,
    WAIT_MIN,
    COMPANY_MIN,
    /** Id of a promise: made where {@link #PROMISE_DUE} is given too, kept where it is not. */
    PROMISE,
    PROMISE_DUE,
    /** 0 implicit, 1 service, 2 recovery. */
    PROMISE_LEVEL,
    /** What the customer was told: any of status, reason, next. */
    UPDATE,
    /** What brought the customer here, as the agent tagged it. */
    CAUSE,
    /** Whose doing it was, as the agent tagged it: ours, customer, none. */
    FAULT,
    /** What became of the remedy that the customer proposed: considered, adopted, refused. */
    PROPOSAL,
    /** What a refusal offered instead; blank when nothing. */
    ALTERNATIVE,
    /** CES (1 to 7, 7 easy), CSAT (1 to 5, 5 good) or NPS (0 to 10). */
    SURVEY_KIND,
    SURVEY_ANSWER,
    SENTIMENT,
    LIFE_EVENT,
    /** Euros that the customer is worth, on the first row of a case. */
    CUSTOMER_VALUE,
    /** The knowledge article that was used. */
    ARTICLE,
    /** What quality assurance heard when it listened in, and what customers said in their own words: tags separated by semicolons. */
    TAGS,
    /** What quality assurance took a contact for: failure or value. */
    DEMAND,
    /** Where the customer asks to be answered. */
    PREFERRED_CHANNEL,
    /** What the last one who had the case thinks that the customer will answer, on the scale of the survey. */
    STAFF_RATING;

    /** Its name in the header. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
