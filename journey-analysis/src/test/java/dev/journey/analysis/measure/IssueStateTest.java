package dev.journey.analysis.measure;

import static dev.journey.analysis.measure.TestVisit.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Outcome;
import dev.journey.model.TouchpointClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class IssueStateTest {
    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = Mode.EXCLUDE, names = "OPEN")
    void anOutcomeEndsTheIssue(Outcome outcome) {
        assertThat(IssueState.isOver(false, by("A").reaching(outcome))).isTrue();
        assertThat(IssueState.isOver(true, by("A").reaching(outcome))).isTrue();
    }

    @Test
    void anIssueThatIsSaidToBeOpenIsNotOver() {
        assertThat(IssueState.isOver(false, by("A").reaching(Outcome.OPEN))).isFalse();
        assertThat(IssueState.isOver(true, by("A").reaching(Outcome.OPEN))).isFalse();
        assertThat(IssueState.isOver(true, by("A").kind(TouchpointClass.SURVEY).reaching(Outcome.OPEN)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = TouchpointClass.class,
            names = {"SURVEY", "SALES"})
    void surveysAndSalesLeaveItAsItIs(TouchpointClass kind) {
        assertThat(IssueState.isOver(false, by("A").kind(kind))).isFalse();
        assertThat(IssueState.isOver(true, by("A").kind(kind))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TouchpointClass.class,
            mode = Mode.EXCLUDE,
            names = {"SURVEY", "SALES"})
    void anyOtherStepMeansThatItIsOpen(TouchpointClass kind) {
        assertThat(IssueState.isOver(false, by("A").kind(kind))).isFalse();
        assertThat(IssueState.isOver(true, by("A").kind(kind))).isFalse();
        assertThat(IssueState.isOver(true, by("cust"))).isFalse();
    }
}
