package dev.journey.benchmarks.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.log.EventLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantedSimulationTest {

    @Test
    void aLookUpWithoutAccessGoesToTheBackOfficeAndComesBack() {
        Steps steps = Steps.of(Tiny.lookUp(), Tiny.LOOK_UP);

        assertThat(steps.cases).hasSize(100);
        assertThat(steps.cases)
                .allSatisfy(one -> assertThat(one)
                        .extracting(Event::touchpoint)
                        .containsSubsequence(
                                "Take up the case",
                                "Forward the case",
                                "Wait in the queue",
                                Tiny.LOOK_UP,
                                "Tell the customer"));
        assertThat(steps.reasons).containsExactly(Gap.ACCESS);
        assertThat(steps.handed).hasSize(100);
    }

    @Test
    void everyCaseOfTheTinyOrganisationHasTwoHandoffsAndNoneOnceAccessIsGranted() {
        Truth truth = Truth.recorded(Tiny.lookUp());

        assertThat(truth.tally(List.of()).perCase(Unit.HANDOFFS)).isEqualTo(2);
        assertThat(truth.change(List.of(Tiny.GRANT), Unit.HANDOFFS)).isEqualTo(-2);
        assertThat(truth.removed(List.of(Tiny.GRANT), Unit.HANDOFFS)).isEqualTo(1);
        assertThat(truth.tally(List.of()).perCase(Unit.VISIBLE)).isZero();
    }

    @Test
    void aNeedThatMissesTwoThingsIsHelpedByBothLeversOnly() {
        Organisation org = Tiny.credit(0);
        Truth truth = Truth.recorded(org);
        Cause cause = org.causes().get(0);

        assertThat(truth.change(List.of(cause.pull()), Unit.HANDOFFS)).isZero();
        assertThat(truth.change(cause.partners(), Unit.HANDOFFS)).isZero();
        assertThat(truth.change(List.of(cause.pull(), Tiny.GRANT), Unit.HANDOFFS))
                .isEqualTo(-2);
    }

    @Test
    void trainingHelpsThoseWhoDoNotKnowAndNobodyWhereALicenceIsNeeded() {
        Pull train = Tiny.skill(true).causes().get(0).pull();
        Truth skill = Truth.recorded(Tiny.skill(false));
        Truth licence = Truth.recorded(Tiny.skill(true));

        assertThat(skill.tally(List.of()).perCase(Unit.HANDOFFS)).isBetween(0.4, 1.6);
        assertThat(skill.removed(List.of(train), Unit.HANDOFFS)).isEqualTo(1);
        assertThat(licence.tally(List.of()).perCase(Unit.HANDOFFS)).isEqualTo(2);
        assertThat(licence.removed(List.of(train), Unit.HANDOFFS)).isZero();
    }

    @Test
    void casesThatDoNotMeetTheLeverAreTheSameToTheMillisecond() {
        int untouched = 0;
        for (long seed = 500; seed < 530; seed++) {
            Organisation org = OrganisationMaker.of(seed);
            for (Cause cause : org.cases() > 3_000 ? List.<Cause>of() : org.causes()) {
                if (cause.pull().kind().unit() == Unit.HANDOFFS && cause.pull().kind() != Kind.AUTOMATE) {
                    untouched += assertUntouched(org, cause.pull());
                }
            }
        }
        assertThat(untouched).isGreaterThan(10_000);
    }

    private static int assertUntouched(Organisation org, Pull pull) {
        Steps before = Steps.of(org, pull.touchpoint());
        Steps after = Steps.of(Pulling.pull(org, pull), pull.touchpoint());
        int same = 0;
        for (int c = 0; c < before.cases.size(); c++) {
            if (!before.handed.contains(c)) {
                assertThat(after.cases.get(c)).isEqualTo(before.cases.get(c));
                same++;
            }
        }
        return same;
    }

    @Test
    void sameSeedSameLogAndALeverPulledTwiceIsTheSame() {
        Organisation org = OrganisationMaker.of(500);
        EventLog first = LogRecorder.record(org);

        assertThat(LogRecorder.record(OrganisationMaker.of(500))).isEqualTo(first);
        assertThat(LogRecorder.record(OrganisationMaker.of(501))).isNotEqualTo(first);
        for (Cause cause : OrganisationMaker.of(502).causes()) {
            Organisation once = Pulling.pull(OrganisationMaker.of(502), cause.pull());
            assertThat(Pulling.pull(once, cause.pull())).isEqualTo(once);
        }
    }

    @Test
    void aLeverAtAPlaceThatIsNotThereChangesNothing() {
        for (Kind kind : Kind.values()) {
            Pull nowhere = Pull.of(kind, "Nobody", "Nothing").in("None").within("No issue");
            assertThat(Pulling.pull(Tiny.lookUp(), nowhere)).isEqualTo(Tiny.lookUp());
        }
    }
}
