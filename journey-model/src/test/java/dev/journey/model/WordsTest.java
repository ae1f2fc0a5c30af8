package dev.journey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "skill:net, SKILL, net",
        "' Skill: net ', SKILL, net",
        "ACCESS:billing, ACCESS, billing",
        "auth:50, AUTHORITY, 50",
        "basic, PLAIN, basic",
        "other:thing, PLAIN, other:thing"
    })
    void capabilityIsReadFromItsWrittenForm(String text, Capability.Kind kind, String name) {
        Capability capability = Capability.parse(text);
        assertThat(capability).isEqualTo(new Capability(kind, name));
        assertThat(Capability.parse(capability.toString())).isEqualTo(capability);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skill:", "", " ", "auth:x", "auth:-1", "auth:NaN", "auth:Infinity", "access: "})
    void capabilityThatIsNone(String text) {
        assertThatThrownBy(() -> Capability.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Capability \"")
                .hasMessageEndingWith(
                        "\": write skill:NAME, access:SYSTEM, auth:AMOUNT (a number not below 0) or a name.");
    }

    @Test
    void authorityCoversSmallerAmounts() {
        Capability fifty = Capability.parse("auth:50");
        assertThat(fifty.covers(Capability.parse("auth:49.5"))).isTrue();
        assertThat(fifty.covers(Capability.parse("auth:50.0"))).isTrue();
        assertThat(fifty.covers(Capability.parse("auth:51"))).isFalse();
        assertThat(fifty.covers(Capability.parse("skill:50"))).isFalse();
        assertThat(Capability.parse("skill:a").covers(Capability.parse("skill:a")))
                .isTrue();
        assertThat(Capability.parse("skill:a").covers(fifty)).isFalse();
        assertThat(fifty.amount()).isEqualTo(50);
        assertThatThrownBy(Capability.parse("skill:a")::amount)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Capability \"skill:a\" has no amount: only auth:AMOUNT has one.");
    }

    @Test
    void capabilitiesAreOrderedByKindThenName() {
        assertThat(List.of(
                        Capability.parse("auth:1"),
                        Capability.parse("skill:b"),
                        Capability.parse("b"),
                        Capability.parse("skill:a")))
                .satisfies(list -> assertThat(list.stream().sorted().map(Capability::toString))
                        .containsExactly("b", "skill:a", "skill:b", "auth:1"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void minutesAreFiniteAndNotNegative(double wrong) {
        assertThatThrownBy(() -> Minutes.of(wrong))
                .hasMessage("Minutes with mean " + wrong + ": it must be a finite number not below 0.");
        assertThatThrownBy(() -> new Minutes(1, wrong))
                .hasMessage("Minutes with sd " + wrong + ": it must be a finite number not below 0.");
    }

    @Test
    void fixedMinutesLeaveNothingUnknown() {
        StepMinutes minutes = StepMinutes.of(3, 4);
        assertThat(minutes.active()).contains(Minutes.of(3));
        assertThat(minutes.waiting()).contains(Minutes.of(0));
        assertThat(minutes.unattended()).contains(Minutes.of(0));
        assertThat(minutes.company()).contains(new Minutes(4, 0));
    }

    @Test
    void partyKeepsWhatItKnows() {
        Party side = new Party(Optional.of(Side.PARTNER), OptionalInt.empty());
        Party both = new Party(Optional.of(Side.COMPANY), OptionalInt.of(2));
        assertThat(side.or(both)).isEqualTo(new Party(Optional.of(Side.PARTNER), OptionalInt.of(2)));
        assertThat(both.or(side)).isEqualTo(both);
        Party decides = new Party(Optional.empty(), OptionalInt.empty(), OptionalDouble.of(50));
        assertThat(side.or(decides).authority()).hasValue(50);
        assertThat(decides.or(new Party(Optional.empty(), OptionalInt.empty(), OptionalDouble.of(9))))
                .isEqualTo(decides);
        assertThat(both.authority()).isEmpty();
        assertThatThrownBy(() -> new Party(Optional.empty(), OptionalInt.empty(), OptionalDouble.of(Double.NaN)))
                .hasMessage("Authority limit NaN: it must be a finite number not below 0.");
        assertThatThrownBy(() -> new Party(Optional.empty(), OptionalInt.of(-1)))
                .hasMessage("Tier -1: it must be 0 or more, where 1 is the front line.");
    }

    @Test
    void rulesSpeakOfWholeNames() {
        Party system = new Party(Optional.of(Side.SYSTEM), OptionalInt.empty());
        PartyRule exact = PartyRule.named("Bot (1)", system);
        PartyRule expression = PartyRule.matching("Bot.*", system);
        assertThat(exact.applies("Bot (1)")).isTrue();
        assertThat(exact.applies("Bot 1")).isFalse();
        assertThat(expression.applies("Bot (1)")).isTrue();
        assertThat(expression.applies("a Bot")).isFalse();
        assertThat(exact.text()).isEqualTo("Bot (1)");
        assertThat(exact).hasToString("Bot (1) is " + system);
        assertThatThrownBy(() -> PartyRule.matching("(", system))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Regular expression \"(\" cannot be read (Unclosed group): correct it under \"match\","
                        + " or give the exact name under \"name\".");
    }

    @Test
    void rulesAreEqualByWhatTheySay() {
        PartyRule rule = PartyRule.named("a", Party.UNKNOWN);
        assertThat(rule)
                .isEqualTo(PartyRule.named("a", Party.UNKNOWN))
                .hasSameHashCodeAs(PartyRule.named("a", Party.UNKNOWN));
        assertThat(rule)
                .isNotEqualTo(PartyRule.matching("a", Party.UNKNOWN))
                .isNotEqualTo(PartyRule.named("b", Party.UNKNOWN))
                .isNotEqualTo(PartyRule.named("a", new Party(Optional.empty(), OptionalInt.of(1))))
                .isNotEqualTo("a");
    }

    @Test
    void glossaryTakesEachPartFromTheFirstRuleThatKnowsIt() {
        PartyRule tier = PartyRule.matching("N.*", new Party(Optional.empty(), OptionalInt.of(3)));
        PartyRule all = PartyRule.matching(".*", new Party(Optional.of(Side.COMPANY), OptionalInt.of(1)));
        Traits traits = Traits.builder().move(Side.CUSTOMER).build();
        Glossary glossary = new Glossary(
                Map.of("Wait", traits), Map.of("open", traits), List.of(tier, all), List.of(tier), Map.of());
        assertThat(glossary.actor("Net")).isEqualTo(new Party(Optional.of(Side.COMPANY), OptionalInt.of(3)));
        assertThat(glossary.team("X")).isEqualTo(Party.UNKNOWN);
        assertThat(glossary.touchpoint("Wait")).isEqualTo(traits);
        assertThat(glossary.touchpoint("open")).isEqualTo(Traits.UNKNOWN);
        assertThat(glossary.status("open")).isEqualTo(traits);
        assertThat(glossary.assumedOn("phone")).isEqualTo(StepMinutes.UNKNOWN);
    }

    @Test
    void traitsHoldWhatWasSaid() {
        Traits traits = Traits.builder()
                .side(Side.SYSTEM)
                .due(DueParty.SHARED)
                .touchpointClass(TouchpointClass.CHASE)
                .visibility(Visibility.BACK)
                .outcome(Outcome.LOST)
                .accepts(true)
                .minutes(StepMinutes.of(1, 2))
                .requires(Set.of(Capability.parse("basic")))
                .build();
        assertThat(traits)
                .isEqualTo(new Traits(
                        Optional.of(Side.SYSTEM),
                        Optional.of(DueParty.SHARED),
                        Optional.of(TouchpointClass.CHASE),
                        Optional.of(Visibility.BACK),
                        Optional.empty(),
                        Optional.of(Outcome.LOST),
                        true,
                        StepMinutes.of(1, 2),
                        new TreeSet<>(Set.of(Capability.parse("basic")))));
    }

    @Test
    void rolesAreFoundByKey() {
        assertThat(Role.of("issueType")).contains(Role.ISSUE_TYPE);
        assertThat(Role.of("issuetype")).isEmpty();
        assertThat(Role.values()).extracting(Role::key).doesNotHaveDuplicates();
        assertThat(Role.START.kind()).isEqualTo(Role.Kind.TIME);
        assertThat(Side.PARTNER.onCompanyAccount()).isTrue();
        assertThat(Side.CUSTOMER.onCompanyAccount()).isFalse();
    }

    @Test
    void surveyScalesKnowTheirDirection() {
        assertThat(SurveyScale.CES_2.goodness(7)).isEqualTo(1);
        assertThat(SurveyScale.CES_1.goodness(5)).isZero();
        assertThat(SurveyScale.CES_1.rank(5)).isZero();
        assertThat(SurveyScale.NPS.rank(10)).isEqualTo(10);
        assertThat(SurveyScale.CSAT.holds(2.5)).isFalse();
        assertThat(SurveyScale.CSAT.holds(6)).isFalse();
        assertThat(SurveyScale.CSAT.size()).isEqualTo(5);
        assertThat(SurveyScale.known("CES")).as("either version").isEmpty();
        assertThat(SurveyScale.known("CES1")).contains(SurveyScale.CES_1);
        assertThat(SurveyScale.known("CES 2.0")).contains(SurveyScale.CES_2);
        assertThatThrownBy(() -> new SurveyScale(5, 5, true))
                .hasMessage("Survey scale from 5 to 5: the least answer must lie below the greatest.");
    }

    @Test
    void serviceFactsSayTheScaleBeforeTheKnownOne() {
        ServiceFacts facts = new ServiceFacts(
                Optional.empty(),
                OptionalLong.empty(),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of("CSAT", SurveyScale.NPS),
                Map.of(),
                Map.of(),
                Optional.of(new Propensity(3, 1)),
                Map.of());
        assertThat(facts.scale("CSAT")).contains(SurveyScale.NPS);
        assertThat(facts.scale("NPS")).contains(SurveyScale.NPS);
        assertThat(facts.scale("other")).isEmpty();
        assertThat(facts.item("id")).isEqualTo(DataItem.UNKNOWN);
        assertThatThrownBy(() -> new Propensity(3, 4))
                .hasMessage("Propensity of 4 contacts by 3 affected: both must be above 0, and no more contacts than"
                        + " affected.");
        assertThat(Glossary.EMPTY.withService(facts).service()).isEqualTo(facts);
    }

    @Test
    void staffCoverWhatTheyCanAndReasonsHaveNames() {
        StaffMember ann = new StaffMember(
                new TreeSet<>(Set.of(Capability.parse("auth:10"))), Optional.empty(), OptionalDouble.empty());
        assertThat(ann.covers(Capability.parse("auth:5"))).isTrue();
        assertThat(ann.covers(Capability.parse("auth:11"))).isFalse();
        assertThat(RefusalReason.of(" scope ")).contains(RefusalReason.SCOPE);
        assertThat(RefusalReason.of("whim")).isEmpty();
    }
}
