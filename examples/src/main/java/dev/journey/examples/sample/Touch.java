package dev.journey.examples.sample;

/**
 * The touchpoints, each with the customer's minutes that the mapping gives for it ({@link #UNKNOWN} where it gives
 * none).
 *
 * <p>The mapping beside the log says the rest: class, due party, visibility, whose move it is.
 */
enum Touch {
    // The customer's.
    ORDER_SELF_INSTALL("Order with self-install", 12, 0),
    ORDER_TECHNICIAN("Order with technician", 12, 0),
    CALL("Call us", 1, Touch.UNKNOWN),
    START_CHAT("Start a chat", 1, Touch.UNKNOWN),
    WRITE("Write to us", 10, 0),
    FILL_IN_FORM("Fill in the web form", 12, 0),
    VISIT("Visit the store", 50, 10),
    TRY_SET_UP("Try the set-up at home", 45, 0),
    TRY_INSTRUCTIONS("Try the instructions at home", 40, 0),
    CHASE("Chase the answer", 2, Touch.UNKNOWN),
    ASK_AGAIN("Ask again", 4, Touch.UNKNOWN),
    CALL_NEXT_TEAM("Call the next team", 4, Touch.UNKNOWN),
    COME_BACK("Come back with the same issue", 3, Touch.UNKNOWN),
    SEND_DOCUMENTS("Send the documents", 15, 0),
    COMPLAIN_IN_PUBLIC("Complain in public", 8, 0),
    HANG_UP("Hang up", 0, 0),
    LEAVE("Leave for a competitor", 10, 0),
    ANSWER_SURVEY("Answer the survey", 2, 0),
    // The bot's and the order system's.
    BOT_IDENTIFIES("Bot asks who you are", Touch.UNKNOWN, 0),
    BOT_SUGGESTS("Bot suggests an article", Touch.UNKNOWN, 0),
    SHIP("Ship the router", 0, 0),
    GO_LIVE("Line goes live", 0, 0),
    // The front line's.
    TAKE_UP("Take up the case", Touch.UNKNOWN, 0),
    CREDIT("Credit the account", Touch.UNKNOWN, 0),
    EXPLAIN_BILL("Explain the bill", Touch.UNKNOWN, 0),
    TEST_LINE("Test the line", Touch.UNKNOWN, 0),
    SET_UP_ROUTER("Set up the router remotely", Touch.UNKNOWN, 0),
    MAIL_INSTRUCTIONS("E-mail the instructions", Touch.UNKNOWN, 0),
    PROMISE_CALLBACK("Promise a callback", Touch.UNKNOWN, 0),
    NO_NEWS("Say there is no news", Touch.UNKNOWN, 0),
    WITHDRAW_PROMISE("Withdraw the promise", Touch.UNKNOWN, 0),
    CALL_BACK("Call back", Touch.UNKNOWN, 0),
    SEND_UPDATE("Send an update", 1, 0),
    TELL("Tell the customer", Touch.UNKNOWN, 0),
    REFUSE("Refuse the request", Touch.UNKNOWN, 0),
    NOT_OURS("Say another team must do it", Touch.UNKNOWN, 0),
    PITCH("Pitch an offer", Touch.UNKNOWN, 0),
    REPLY_IN_PUBLIC("Reply in public", Touch.UNKNOWN, 0),
    CONFIRM_IDENTITY("Confirm the contract holder", Touch.UNKNOWN, 0),
    CANCEL("Cancel the contract", Touch.UNKNOWN, 0),
    CLOSE("Close the case", 0, 0),
    // The store's.
    SEND_TO_HOTLINE("Send to the hotline", Touch.UNKNOWN, 0),
    SAY_DO_IT_YOURSELF("Say do it yourself", Touch.UNKNOWN, 0),
    SET_UP_AT_DESK("Set it up at the desk", 5, 20),
    // Queues.
    BILLING_QUEUE("Wait in the Billing queue", 0, 0),
    NETWORK_QUEUE("Wait in the Network queue", 0, 0),
    APPROVAL_QUEUE("Wait for approval", 0, 0),
    TECHNICIAN_QUEUE("Wait for the technician", 0, 0),
    // The second line's, the supervisors' and the partner's.
    LOOK_UP_BILL("Look up the bill", 0, 0),
    CORRECT_BILL("Correct the bill", 0, 0),
    CHECK_CONTRACT("Check the contract", 0, 0),
    CHANGE_HOLDER("Change the account holder", 0, 0),
    REPAIR_LINE("Repair the line", 0, 0),
    ACTIVATE_SIM("Activate the SIM", 0, 0),
    CHECK_LINE("Check the new line", 0, 0),
    SWITCH_LINE("Switch the line over", 0, 0),
    STOP_CLOCK("Set to waiting for the customer", 0, 0),
    DECIDE_CREDIT("Decide the credit", 0, 0),
    CHECK_HOME("Check the new home", 10, 20),
    INSTALL_AT_HOME("Install at the customer's home", 5, 55);

    /** Not given by the mapping. */
    static final int UNKNOWN = -1;

    private final String label;
    private final int customerMinutes;
    private final int waitMinutes;

    Touch(String label, int customerMinutes, int waitMinutes) {
        this.label = label;
        this.customerMinutes = customerMinutes;
        this.waitMinutes = waitMinutes;
    }

    /** Its name in the log. */
    String label() {
        return label;
    }

    /** The customer's active minutes that the mapping gives for it, or {@link #UNKNOWN}. */
    int customerMinutes() {
        return customerMinutes;
    }

    /** The customer's attended waiting minutes that the mapping gives for it, or {@link #UNKNOWN}. */
    int waitMinutes() {
        return waitMinutes;
    }
}
