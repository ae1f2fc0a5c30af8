package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Glossary;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.StepMinutes;
import dev.journey.model.Traits;
import dev.journey.model.mapping.Mapping;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryNoticesTest {
    private static final String TEXT = "id,step,time,who,team,status,channel\n1,Call,2024-05-06,Ann,North,open,phone\n";

    private static Mapping.Builder all() {
        return Csv.mapping()
                .column(Role.ACTOR, "who")
                .column(Role.TEAM, "team")
                .column(Role.STATUS, "status")
                .column(Role.CHANNEL, "channel");
    }

    @Test
    void namesThatOccurAreNotMentioned() {
        Glossary glossary = new Glossary(
                Map.of("Call", Traits.UNKNOWN),
                Map.of("open", Traits.UNKNOWN),
                List.of(PartyRule.matching("A.*", Party.UNKNOWN)),
                List.of(PartyRule.named("North", Party.UNKNOWN)),
                Map.of("phone", StepMinutes.of(1, 1)));
        ReadResult read = Csv.read(all().glossary(glossary).build(), TEXT);
        assertThat(read.report().notices()).isEmpty();
        assertThat(read.log().glossary()).isEqualTo(glossary);
    }

    @Test
    void namesThatOccurNowhereAreToldWithTheNearest() {
        Glossary glossary = new Glossary(
                Map.of("Calls", Traits.UNKNOWN),
                Map.of("closed", Traits.UNKNOWN),
                List.of(PartyRule.matching("B.*", Party.UNKNOWN), PartyRule.named("Anne", Party.UNKNOWN)),
                List.of(PartyRule.named("Nort", Party.UNKNOWN)),
                Map.of("Phone", StepMinutes.of(1, 1)));
        assertThat(Csv.read(all().glossary(glossary).build(), TEXT).report().notices())
                .containsExactly(
                        "The mapping explains \"Calls\" under touchpoints, and no touchpoint in the log is called so; did you mean \"Call\"?",
                        "The mapping explains \"closed\" under statuses, and no status in the log is called so.",
                        "The mapping explains \"B.*\" under actors, and no actor in the log is called so.",
                        "The mapping explains \"Anne\" under actors, and no actor in the log is called so; did you mean \"Ann\"?",
                        "The mapping explains \"Nort\" under teams, and no team in the log is called so; did you mean \"North\"?",
                        "The mapping explains \"Phone\" under assume, and no channel in the log is called so; did you mean \"phone\"?");
    }

    @Test
    void explanationsWithoutAColumnAreTold() {
        Glossary glossary = new Glossary(
                Map.of(),
                Map.of("open", Traits.UNKNOWN),
                List.of(),
                List.of(PartyRule.named("North", Party.UNKNOWN)),
                Map.of());
        assertThat(Csv.read(Csv.mapping().glossary(glossary).build(), TEXT)
                        .report()
                        .notices())
                .containsExactly(
                        "The mapping has statuses, and the log has no column for status: they were not used.",
                        "The mapping has teams, and the log has no column for team: they were not used.");
    }

    @Test
    void whatTheMappingCouldNotUseIsPassedOn() {
        Mapping mapping = Mapping.parse(
                "{\"columns\": {\"case\": \"id\", \"touchpoint\": \"step\", \"start\": \"time\", \"chanel\": \"x\"}}",
                "m.json");
        assertThat(Csv.read(mapping, TEXT).report().notices())
                .containsExactly(
                        "The mapping key \"chanel\" under /columns is not known and was not used; did you mean \"channel\"?");
    }

    @Test
    void nothingIsSuggestedAmongTooManyNames() {
        StringBuilder text = new StringBuilder("id,step,time\n");
        for (int i = 0; i <= 10_000; i++) {
            text.append("1,s").append(i).append(",2024-05-06\n");
        }
        Glossary glossary = new Glossary(Map.of("s1x", Traits.UNKNOWN), Map.of(), List.of(), List.of(), Map.of());
        assertThat(Csv.read(Csv.mapping().glossary(glossary).build(), text.toString())
                        .report()
                        .notices())
                .containsExactly(
                        "The mapping explains \"s1x\" under touchpoints, and no touchpoint in the log is called so.");
    }
}
