package dev.journey.examples.sample;

import java.util.List;

/**
 * What a customer says after a case: a proportional-odds model of the handoffs that the customer saw and the minutes
 * that the case took. One visible handoff lowers the log-odds by {@value #PER_HANDOFF} hundredths and one minute by
 * {@value #PER_MINUTE}, so that a handoff is worth {@code PER_HANDOFF / PER_MINUTE} = 20 minutes.
 */
final class Feeling {

    private static final int PER_HANDOFF = 50;
    private static final double PER_MINUTE = 2.5;
    private static final int UNSOLVED = 120;
    private static final int AT_BEST = 110;

    /** Hundredths of log-odds at which an answer of 1, 2, ... 6 on a scale of 7 ends. */
    private static final int[] ENDS_OF_SEVEN = {-420, -320, -230, -150, -60, 60};

    private final int loss;

    private Feeling(int loss) {
        this.loss = loss;
    }

    /** What the customer feels after these rows. */
    static Feeling after(List<Row> rows) {
        double minutes = 0;
        int handoffs = 0;
        String face = "";
        for (Row row : rows) {
            minutes += minutes(row);
            String actor = row.cell(Column.ACTOR);
            if (seen(row) && !actor.equals(Journal.CUSTOMER)) {
                handoffs += face.isEmpty() || face.equals(actor) ? 0 : 1;
                face = actor;
            }
        }
        boolean solved = rows.get(rows.size() - 1).cell(Column.STATUS).equals(Status.RESOLVED.label());
        return new Feeling((int) (PER_HANDOFF * handoffs + PER_MINUTE * minutes) + (solved ? 0 : UNSOLVED));
    }

    /** Customer effort score 2.0: 1 to 7, 7 is easy. */
    int effort(Dice dice) {
        int felt = noise(dice) - loss + AT_BEST;
        int answer = 1;
        for (int end : ENDS_OF_SEVEN) {
            answer += felt > end ? 1 : 0;
        }
        return answer;
    }

    /** Satisfaction: 1 to 5, 5 is good. */
    int content(Dice dice) {
        return 1 + (effort(dice) * 4 + 2) / 7;
    }

    /** Would recommend: 0 to 10. */
    int recommends(Dice dice) {
        return Math.max(0, effort(dice) * 3 / 2 + dice.between(-2, 0));
    }

    /** On some channel, or with the customer standing by. */
    private static boolean seen(Row row) {
        return row.channel() != Channel.NONE || row.touch().waitMinutes() > 0;
    }

    /** A logistic deviate in hundredths. */
    private static int noise(Dice dice) {
        double share = (dice.below(9_999) + 1) / 10_000.0;
        return (int) StrictMath.rint(100 * StrictMath.log(share / (1 - share)));
    }

    /** The customer's minutes of a row: measured, else given by the mapping, else assumed for the channel. */
    private static double minutes(Row row) {
        String active = row.cell(Column.CUSTOMER_MIN);
        String wait = row.cell(Column.WAIT_MIN);
        int given = row.touch().customerMinutes();
        double minutes = given == Touch.UNKNOWN ? row.channel().assumedMinutes() : given;
        return (active.isEmpty() ? minutes : Double.parseDouble(active))
                + (wait.isEmpty() ? Math.max(0, row.touch().waitMinutes()) : Double.parseDouble(wait));
    }
}
