package dev.journey.examples.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was noted of a case besides what happened: by quality assurance, which listened in now and then, by the customer on a form,
 * and by staff. It is thrown with dice of its own when the case is over, so that nothing else of the log hangs on it.
 */
final class Remarks {

    private static final int LISTENED_TO = 20;
    private static final int MISTAKEN = 8;
    private static final Set<Touch> ORDERS = Set.of(Touch.ORDER_SELF_INSTALL, Touch.ORDER_TECHNICIAN);
    private static final Set<Touch> CONTACTS =
            Set.of(Touch.CALL, Touch.START_CHAT, Touch.WRITE, Touch.FILL_IN_FORM, Touch.VISIT);
    private static final Set<Touch> FAILING =
            Set.of(Touch.CHASE, Touch.ASK_AGAIN, Touch.CALL_NEXT_TEAM, Touch.COME_BACK, Touch.COMPLAIN_IN_PUBLIC);
    private static final Set<String> NO_PERSON = Set.of("", Journal.CUSTOMER, "Nora", "OrderFlow");

    private final List<Row> rows;
    private final Dice dice;

    private Remarks(List<Row> rows, Dice dice) {
        this.rows = rows;
        this.dice = dice;
    }

    /** Notes them in the rows of a case. */
    static void on(Case one, Dice dice) {
        Remarks remarks = new Remarks(one.rows(), dice);
        boolean ours = one.rows().stream()
                .map(row -> row.cell(Column.FAULT))
                .filter(fault -> !fault.isEmpty())
                .findFirst()
                .filter("ours"::equals)
                .isPresent();
        for (Row row : one.rows()) {
            remarks.demand(row, ours);
            remarks.prefer(row);
            remarks.tag(row);
        }
        remarks.rate();
    }

    /** Mostly right, as people are. */
    private void demand(Row row, boolean ours) {
        boolean failing = FAILING.contains(row.touch());
        boolean contact = failing || CONTACTS.contains(row.touch()) || ORDERS.contains(row.touch());
        if (contact && dice.chance(LISTENED_TO)) {
            boolean failure = failing || (ours && !ORDERS.contains(row.touch()));
            row.with(Column.DEMAND, failure != dice.chance(MISTAKEN) ? "failure" : "value");
        }
    }

    /** The form asks how to answer, and who writes mostly says it. */
    private void prefer(Row row) {
        if (row.touch() == Touch.FILL_IN_FORM) {
            boolean death = !row.cell(Column.LIFE_EVENT).isEmpty();
            row.with(Column.PREFERRED_CHANNEL, List.of("mail", "phone", "").get(death ? 0 : dice.weighted(60, 20, 20)));
        } else if (row.touch() == Touch.WRITE && dice.chance(60)) {
            row.with(Column.PREFERRED_CHANNEL, "mail");
        }
    }

    private void tag(Row row) {
        boolean angry = row.cell(Column.SENTIMENT).equals("angry");
        String tags = switch (row.touch()) {
            case REFUSE, NOT_OURS ->
                row.cell(Column.REASON).equals("BLAME")
                        ? "blame"
                        : one(row.cell(Column.ALTERNATIVE).isEmpty() ? 40 : 5, "dismissal");
            case TAKE_UP -> angry ? "acknowledgement" : one(12, "acknowledgement", "empathy", "jargon");
            case TELL, CALL_BACK -> one(15, "thanks", "empathy");
            case MAIL_INSTRUCTIONS -> one(35, "jargon");
            case PITCH -> one(85, "scripted");
            case TEST_LINE -> one(10, "context");
            case CHASE -> one(60, "where is it", "complaint");
            case COMPLAIN_IN_PUBLIC -> "complaint";
            case ANSWER_SURVEY -> one(25, "took too long", "passed around", "kind", "solved");
            default -> "";
        };
        row.with(Column.TAGS, tags);
    }

    private String one(int percent, String... tags) {
        return dice.chance(percent) ? dice.pick(List.of(tags)) : "";
    }

    /** Staff think well of what they did: they rate the upper end of the scale, whatever the customer says. */
    private void rate() {
        Optional<Row> survey = rows.stream()
                .filter(row -> !row.cell(Column.SURVEY_KIND).isEmpty())
                .findFirst();
        if (survey.isEmpty()) {
            return;
        }
        int best = switch (survey.get().cell(Column.SURVEY_KIND)) {
            case "CES" -> 7;
            case "CSAT" -> 5;
            default -> 10;
        };
        rows.subList(0, rows.indexOf(survey.get())).stream()
                .filter(row -> !NO_PERSON.contains(row.cell(Column.ACTOR)))
                .reduce((row, later) -> later)
                .ifPresent(row -> row.with(Column.STAFF_RATING, best - dice.weighted(45, 35, 20)));
    }
}
