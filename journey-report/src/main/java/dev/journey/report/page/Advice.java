package dev.journey.report.page;

import dev.journey.analysis.lever.LeverReport;
import java.util.Optional;

/**
 * What to change, or why a page does not say it.
 *
 * @param levers what was found
 * @param why why nothing was looked for, one sentence; empty where it was
 * @param command what to type to have it looked for; empty where there is nothing to type
 */
record Advice(Optional<LeverReport> levers, String why, String command) {
    /** Nobody asked for any. */
    static final Advice NONE = new Advice(
            Optional.empty(), "No levers were evaluated for this report, so nothing is recommended here.", "");

    static Advice of(LeverReport levers) {
        return new Advice(Optional.of(levers), "", "");
    }

    static Advice apart(String why, String command) {
        return new Advice(Optional.empty(), why, command);
    }

    /** Says why there is none, and with what there would be. */
    void sayWhy(Markup page) {
        Sections.absent(page, why);
        if (!command.isEmpty()) {
            page.open("p").element("code", command).close().line();
        }
    }
}
