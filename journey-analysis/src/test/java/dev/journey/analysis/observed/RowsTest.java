package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.at;
import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.measure.HandoffKind;
import dev.journey.model.log.EventLog;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void aHandoffSaysWhereWhenAndFromWhomToWhom() {
        EventLog log = log("call:A@0 note:cust@1 work:B@7 work:B@8 end:A@9", "call:C@2");

        assertThat(Rows.of(log, Settings.DEFAULT).handoffs())
                .containsExactly(
                        new HandoffRow("1", 3, at(7), Level.ACTOR, "A", "B", HandoffKind.CONSULT, "work"),
                        new HandoffRow("1", 5, at(9), Level.ACTOR, "B", "A", HandoffKind.CONSULT, "end"));
    }

    @Test
    void eachKindStandsWithItsOwnHandoff() {
        EventLog log = log("A/x B/x C/x sys D");

        assertThat(Rows.of(log, Settings.DEFAULT).handoffs().map(row -> row.from() + row.to() + " " + row.kind()))
                .containsExactly("AB SHIFT", "BC SHIFT", "Csys HUMAN_TO_SYSTEM", "sysD SYSTEM_TO_HUMAN");
    }

    @Test
    void levelComesAfterLevel() {
        EventLog log = log("A/x B/y", "A/x C/x", "A/x -/y");

        assertThat(Rows.of(log, Settings.DEFAULT)
                        .handoffs()
                        .map(row -> row.level().name() + " " + row.caseId() + " " + row.from() + row.to()))
                .containsExactly("team 1 xy", "team 3 xy", "actor 1 AB", "actor 2 AC");
    }

    @Test
    void aHandBackSaysWhereWhenAndHow() {
        Words words = Words.known().touchpoint("ask", Words.handsBack());
        EventLog log = log(words, "ask:A@0 A@2 try:cust@5 A@6 ask:A@9{dataAsked=name}");

        assertThat(Rows.of(log, Settings.DEFAULT).handBacks())
                .containsExactly(
                        new HandBackRow("1", 1, at(0), "(start)", "ask", StressClass.CLOCK_STOP),
                        new HandBackRow("1", 3, at(5), "step", "try", StressClass.EXPLICIT),
                        new HandBackRow("1", 5, at(9), "step", "ask", StressClass.EXPLICIT));
    }

    @Test
    void whereNoQuestionsAreRecordedNoClockStops() {
        Words words = Words.known().touchpoint("ask", Words.handsBack());

        assertThat(Rows.of(log(words, "ask:A"), Settings.DEFAULT).handBacks().map(HandBackRow::stressClass))
                .containsExactly(StressClass.EXPLICIT);
    }
}
