package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import org.junit.jupiter.api.Test;

class SolvingTest {
    private final PracticeLog log = new PracticeLog();

    private void solved(String id, String issue, String article, String who) {
        log.step(id, "Call", "cust", 0).text(Role.ISSUE_TYPE, issue).add();
        log.step(id, "Solve", who, 1).text(Role.ARTICLE, article).add();
    }

    @Test
    void countsWhatNobodyFoundInTheBook() {
        solved("1", "router", "KB-1", "Ann");
        solved("2", "router", "", "Ann");
        solved("3", "move", "", "Ann");
        solved("4", "move", "", "Ben");
        solved("5", "order", "", "cust");
        log.step("6", "Call", "cust", 0).text(Role.ISSUE_TYPE, "move").add();
        Solving solving = log.practice().solving().value().orElseThrow();
        assertThat(solving.outsideTheBook())
                .as("the order took no staff, and one is open")
                .isEqualTo(new Share(3, 4));
        assertThat(solving.peopleOnly().value()).as("the two moves").contains(new Share(2, 5));
        assertThat(solving.ways())
                .containsExactly(
                        new Solving.Way("Solve", "move", new Share(2, 2)),
                        new Solving.Way("Solve", "router", new Share(1, 2)));
    }

    @Test
    void withoutABookNothingIsOutsideIt() {
        log.step("1", "Call", "cust", 0).text(Role.ISSUE_TYPE, "move").add();
        log.step("1", "Solve", "Ann", 1).add();
        assertThat(log.practice().solving().absence())
                .isEqualTo("Nothing says what stands in the book: map columns to article and issueType.");
    }

    @Test
    void withoutIssuesWhatPeopleAloneCanDoIsNotKnown() {
        log.step("1", "Answer", "Ann", 0).text(Role.ARTICLE, "KB-1").add();
        log.step("1", "Solve", "", 1).add();
        Solving solving = log.practice().solving().value().orElseThrow();
        assertThat(solving.outsideTheBook()).isEqualTo(new Share(0, 1));
        assertThat(solving.peopleOnly().absence()).isEqualTo("No issues in this log: map a column to issueType.");
        assertThat(solving.ways()).isEmpty();
    }
}
