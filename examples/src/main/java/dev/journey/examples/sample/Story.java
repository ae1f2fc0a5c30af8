package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;

/**
 * What was planted in the sample log, each with the look-alike that a careless reading takes for it. Shares are per
 * hundred, and are what the dice are loaded with; {@code examples/logs/README.md} says what they came to.
 *
 * <ol>
 *   <li><b>EMPOWER</b> ({@link ApprovalScripts}): the front line may credit 10 euros. Above that a supervisor decides:
 *       a minute's work after hours in a queue, and up to 60 euros the answer is yes in 97 of 100. <i>Look-alike:</i>
 *       goodwill above 200 euros takes the same way, and is granted half of the time.
 *   <li><b>ACCESS</b> ({@link BillScript}): bills live in BillView, which the front line cannot open. Billing looks up
 *       and hands back. <i>Look-alike:</i> LineTest ({@link SlowLineScript}) can be opened by all of the front line,
 *       and half of them do not; that is a matter of training.
 *   <li><b>TRAIN</b> ({@link RouterScript}): with article KB-114 a router is set up remotely; five of fourteen
 *       front-line agents do it, the others pass it to Network, who use the same article.
 *   <li><b>Context loss</b> ({@link Opening}, {@link Transfer}): the bot asks who you are, the front line asks it
 *       again, the second line asks once more. <i>Look-alike:</i> "Confirm the contract holder" before a cancellation
 *       is a justified check.
 *   <li><b>TAKE_BACK</b> ({@link InstallScript}): instructions are e-mailed, the customer tries at home, mostly in
 *       vain, and is sent the same instructions again; the store says "do it yourself".
 *   <li><b>COMMUNICATE</b> ({@link CallbackScript}): callbacks are promised and forgotten, customers chase them. Who
 *       was told status, reason and next step hardly chases.
 *   <li><b>PREVENT</b> ({@link OrderScripts}): "Order with self-install" is where {@link RouterScript} and
 *       {@link InstallScript} start. <i>Look-alike:</i> "Order with technician" is passed as well, and brings few
 *       contacts.
 *   <li><b>OWN_IT</b> ({@link MoveScript}): a move bounces between Billing, Network and FieldCo, each says "not our
 *       team", and the customer is told to call the next one.
 * </ol>
 *
 * <p>Smaller ones: refusals without an alternative, some of them granted when asked again with the same amount
 * ({@link ApprovalScripts}); a customer at fault gets less ({@link SlowLineScript}); clocks stopped by "waiting for
 * customer" with nothing asked ({@link SlowLineScript}); bills after a cancellation ({@link CancellationScript}); a
 * form about a death that nobody reads, answered by a sales pitch ({@link BereavementScript}); a promise in public,
 * then silence ({@link PublicScript}); surveys sent while nothing is solved ({@link InstallScript}); answers to
 * surveys that follow from handoffs and minutes ({@link Feeling}).
 */
final class Story {

    /** What the front line may credit on its own, in cents. */
    static final int OWN_LIMIT = 10_00;
    /** Up to here a supervisor nearly always says yes, in cents. */
    static final int SMALL_LIMIT = 60_00;
    /** Above this it is goodwill, in cents. */
    static final int GOODWILL_LIMIT = 200_00;

    static final int SMALL_GRANTED = 97;
    static final int MEDIUM_GRANTED = 70;
    static final int GOODWILL_GRANTED = 50;
    /** Of those who ask again after a refusal, with the same amount. */
    static final int GRANTED_WHEN_ASKED_AGAIN = 60;

    static final String ROUTER_ARTICLE = "KB-114";
    static final String LINE_TEST = "LineTest";
    static final String BILL_VIEW = "BillView";
    static final String CRM = "CRM";

    static final int BILL_NEEDS_BILL_VIEW = 86;
    static final int FRONT_ASKS_IDENTITY_AGAIN = 88;
    static final int SECOND_LINE_ASKS_IDENTITY_AGAIN = 65;
    static final int INSTRUCTIONS_WORK = 22;
    static final int CALLBACK_KEPT = 30;
    static final int CALLBACK_LATE = 35;
    static final int CUSTOMER_IS_TOLD = 25;
    static final int CHASES_WHEN_TOLD = 10;
    static final int CHASES_IN_SILENCE = 90;
    static final int SENT_TO_NEXT_TEAM = 40;
    static final int BLAMED_IS_REFUSED = 45;
    static final int SAME_AGENT_RETURNS = 75;

    private Story() {}

    /** Five of fourteen know the article. */
    static boolean knowsRouters(Agent frontLine) {
        return frontLine.number() % 3 == 0;
    }

    /** Seven of fourteen use the line test that all of them have. */
    static boolean testsLines(Agent frontLine) {
        return frontLine.number() % 2 == 0;
    }

    /** How many of a hundred credits of that size a supervisor grants. */
    static int granted(int cents) {
        if (cents <= SMALL_LIMIT) {
            return SMALL_GRANTED;
        }
        return cents <= GOODWILL_LIMIT ? MEDIUM_GRANTED : GOODWILL_GRANTED;
    }
}
