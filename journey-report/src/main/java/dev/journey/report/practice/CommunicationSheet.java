package dev.journey.report.practice;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.practice.Communication;
import dev.journey.analysis.practice.Practice;
import java.util.Optional;

/** Whether customers who wait know what is going on. */
final class CommunicationSheet {
    private static final String WAITS = "waits over 24 h";

    private CommunicationSheet() {}

    static Sheet of(Practice practice) {
        Optional<Distribution> working = practice.inWorkingTime()
                .flatMap(same -> same.communication().value())
                .map(Communication::silenceMillis);
        return Lines.sheet(
                "communication",
                "Say what is going on",
                practice.communication(),
                (lines, found) -> write(lines, found, working));
    }

    private static void write(Lines lines, Communication said, Optional<Distribution> working) {
        lines.count("waits", "Waits over 24 h", said.waits())
                .part("withStatus", "Told the state", said.withStatus(), WAITS)
                .part("withReason", "Told the reason", said.withReason(), WAITS)
                .part("withNext", "Told the next step", said.withNext(), WAITS)
                .part("withAll", "Told all three", said.withAll(), WAITS)
                .times("silenceSeconds", "Longest silence of a case", said.silenceMillis(), working)
                .add("chases", "Chases by customers", Lines.known(said.chases(), Lines::count))
                .part("chasedCases", "Cases with one", said.chasedCases(), "cases");
    }
}
