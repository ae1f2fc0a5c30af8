package dev.journey.analysis.observed;

import static dev.journey.analysis.measure.MinuteSource.ASSUMED;
import static dev.journey.analysis.measure.MinuteSource.GIVEN;
import static dev.journey.analysis.measure.MinuteSource.MEASURED;
import static dev.journey.analysis.measure.MinuteSource.MISSING;
import static dev.journey.analysis.measure.MinuteSource.NONE;
import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Minutes;
import dev.journey.model.StepMinutes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepTimesTest {
    private static final long MINUTE = 60_000;

    private static Words words() {
        return Words.known()
                .touchpoint("call", Words.seen().minutes(StepMinutes.of(5, 10).withWait(Minutes.of(3))))
                .touchpoint("look", Words.unseen())
                .touchpoint("talk", Words.seen())
                .status("busy", Words.means().minutes(Words.active(8)))
                .assume("phone", StepMinutes.of(6, 7).withWait(Minutes.of(1)));
    }

    private static EffortFigures effort(String steps) {
        return LogSummary.of(log(words(), steps), Settings.DEFAULT).effort();
    }

    private static void customer(String step, MinuteSource source, long active, long waiting) {
        EffortFigures effort = effort(step);
        assertThat(effort.customerSources())
                .as(step)
                .isEqualTo(Map.of(source, new EffortFigures.Sourced(1, (active + waiting) * MINUTE)));
        assertThat(effort.activeMillis()).isEqualTo(active * MINUTE);
        assertThat(effort.waitMillis()).isEqualTo(waiting * MINUTE);
    }

    private static void company(String step, MinuteSource source, long minutes) {
        EffortFigures effort = effort(step);
        assertThat(effort.companySources())
                .as(step)
                .isEqualTo(Map.of(source, new EffortFigures.Sourced(1, minutes * MINUTE)));
        assertThat(effort.companyMillis()).isEqualTo(minutes * MINUTE);
    }

    @Test
    void measuredMinutesComeFirst() {
        customer("call:cust@0-9{customerMinutes=2,waitMinutes=4,channel=phone}", MEASURED, 2, 4);
        customer("call:cust@0-9{customerMinutes=2,channel=phone}", MEASURED, 2, 0);
        customer("call:cust@0-9{waitMinutes=4}", MEASURED, 0, 4);
        customer("call:cust@0-9", MEASURED, 9, 0);
        customer("call:cust{customerMinutes=0}", MEASURED, 0, 0);
    }

    @Test
    void givenMinutesComeNextTheStatussBeforeTheTouchpoints() {
        customer("call:cust{channel=phone}", GIVEN, 5, 3);
        customer("call:A@0-9", GIVEN, 5, 3);
        customer("call:cust~busy", GIVEN, 8, 3);
        customer("talk:cust~busy", GIVEN, 8, 0);
    }

    @Test
    void assumedMinutesAreForStepsThatInvolveTheCustomer() {
        customer("talk:A{channel=phone}", ASSUMED, 6, 1);
        customer("other:cust{channel=phone}", ASSUMED, 6, 1);
        customer("other:A{channel=phone}", MISSING, 0, 0);
        customer("talk:A{channel=chat}", MISSING, 0, 0);
        customer("talk:A", MISSING, 0, 0);
    }

    @Test
    void whatTheCustomerDoesNotSeeCostsTheCustomerNothing() {
        customer("look:A", NONE, 0, 0);
        customer("look:cust", MISSING, 0, 0);
        customer("other:A", MISSING, 0, 0);
    }

    @Test
    void theCompanysMinutesHaveTheSameOrder() {
        company("call:A@0-9{companyMinutes=2}", MEASURED, 2);
        company("call:A@0-9", MEASURED, 9);
        company("call:part@0-9", MEASURED, 9);
        company("call:A{channel=phone}", GIVEN, 10);
        company("talk:A{channel=phone}", ASSUMED, 7);
        company("other:A{channel=phone}", MISSING, 0);
        company("other:A", MISSING, 0);
        company("other:part", MISSING, 0);
    }

    @Test
    void softwareAndCustomersCostTheCompanyNothingUnlessSomebodySaysSo() {
        company("other:sys@0-9", NONE, 0);
        company("talk:sys{channel=phone}", ASSUMED, 7);
        company("call:sys@0-9", GIVEN, 10);
        company("other:cust@0-9", NONE, 0);
        company("talk:cust{channel=phone}", NONE, 0);
        company("call:cust", GIVEN, 10);
        company("other:cust{companyMinutes=3}", MEASURED, 3);
    }

    @Test
    void minutesAreKeptToTheMillisecond() {
        assertThat(effort("A{customerMinutes=0.00001}").activeMillis()).isEqualTo(1);
        assertThat(effort("A{customerMinutes=0.5}").activeMillis()).isEqualTo(30_000);
    }

    @Test
    void missingMinutesKeepACaseOutOfTheEffortPerCase() {
        EffortFigures effort = LogSummary.of(log(words(), "call:cust call:A", "call:cust other:A"), Settings.DEFAULT)
                .effort();

        assertThat(effort.perCase().count()).isEqualTo(1);
        assertThat(effort.perCase().sum()).isEqualTo(2 * (5 + 2 * 3) * MINUTE);
        assertThat(effort.casesMissing().part()).isEqualTo(1);
        assertThat(effort.casesMissing().whole()).isEqualTo(2);
        assertThat(effort.isKnown()).isTrue();
    }

    @Test
    void nothingIsKnownWhereNoStepHasMinutes() {
        assertThat(effort("other:A look:A").isKnown()).isFalse();
        assertThat(effort("other:cust{companyMinutes=3}").isKnown()).isTrue();
        assertThat(effort("other:cust{customerMinutes=0}").isKnown()).isTrue();
    }
}
