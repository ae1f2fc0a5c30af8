package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Capability;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.StaffMember;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnablementTest {
    private static StaffMember member(String trained, String... can) {
        ImmutableSortedSet.Builder<Capability> set = ImmutableSortedSet.naturalOrder();
        for (String one : can) {
            set.add(Capability.parse(one));
        }
        return new StaffMember(set.build(), Optional.of(LocalDate.parse(trained)), OptionalDouble.of(4));
    }

    private static PracticeLog log(Map<String, StaffMember> staff) {
        return new PracticeLog(new ServiceFacts(
                Optional.empty(),
                OptionalLong.empty(),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                staff,
                Map.of(),
                Optional.empty(),
                Map.of()));
    }

    @Test
    void countsHandoffsToPeopleWhoCannotAct() {
        PracticeLog log = log(Map.of("Ann", member("2026-01-01"), "Ben", member("2026-02-01", "access:Lab")));
        log.step("1", "Call", "cust", 0).add();
        log.step("1", "Answer", "Ann", 1).team("Front").add();
        log.step("1", "Test", "Ben", 2).add();
        log.step("1", "Test", "Ann", 3).add();
        log.step("1", "Answer", "Cem", 4).text(Role.REFUSAL, "access").add();
        log.step("1", "Answer", "Cem", 5).text(Role.REFUSAL, "policy").add();
        Enablement staff = log.practice().enablement().value().orElseThrow();
        assertThat(staff.withoutMeans())
                .as("Ann cannot test, Cem has no access")
                .isEqualTo(new Share(2, 3));
        assertThat(staff.unknownSteps()).isEqualTo(new Share(2, 5));
        assertThat(staff.profiles())
                .containsExactly(
                        new Enablement.Profile(
                                "Ann",
                                "Front",
                                List.of(),
                                2,
                                new Share(1, 1),
                                OptionalLong.of(60),
                                OptionalDouble.of(4)),
                        new Enablement.Profile(
                                "Ben",
                                "",
                                List.of("access:Lab"),
                                1,
                                new Share(0, 1),
                                OptionalLong.of(29),
                                OptionalDouble.of(4)));
        assertThat(staff.freshness().absence()).startsWith("Too few people");
    }

    @Test
    void comparesHowLongAgoPeopleWereTrained() {
        Map<String, StaffMember> staff = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            staff.put("P" + i, member(i < 4 ? "2024-01-0" + (i + 1) : "2026-01-0" + (i - 3), "access:Lab"));
        }
        PracticeLog log = log(staff);
        for (int i = 0; i < 8; i++) {
            log.step("c" + i, "Answer", "Zoe", 0).add();
            log.step("c" + i, "Answer", "P" + i, 1)
                    .text(Role.REFUSAL, i < 3 ? "SKILL" : "POLICY")
                    .add();
        }
        assertThat(log.practice()
                        .enablement()
                        .value()
                        .orElseThrow()
                        .freshness()
                        .value()
                        .orElseThrow()
                        .value())
                .as("three of the four trained in 2024 had to refuse")
                .isPositive();
    }

    @Test
    void saysWhatIsMissing() {
        PracticeLog log = new PracticeLog();
        log.step("1", "Call", "cust", 0).add();
        assertThat(log.practice().enablement().absence())
                .isEqualTo(
                        "Nothing says what staff can do: give service.staff in the mapping, and map a column to actor.");
    }
}
