package dev.journey.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.examples.sample.SampleLog.Step;
import dev.journey.examples.sample.SampleLog.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactCentreSampleTest {

    private static final String CSV = SampleLog.text("contact-centre.csv");
    private static final SampleLog LOG = SampleLog.read(CSV);
    private static final Map<String, String> FACTS = PlantedFacts.of(LOG);
    private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;

    @Test
    void theCommittedFileIsWhatTheGeneratorMakes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("made.csv");
        ContactCentreSample.main(new String[] {file.toString()});
        byte[] made = Files.readAllBytes(file);
        assertThat(made.length).isLessThanOrEqualTo(TWO_MEBIBYTES);
        assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(CSV);
    }

    @Test
    void aFewCasesWithoutInputsAreTheSameCases(@TempDir Path folder) throws IOException {
        Path bare = folder.resolve("bare.csv");
        ContactCentreSample.main(new String[] {folder.resolve("made.csv").toString(), bare.toString()});
        String made = Files.readString(bare, StandardCharsets.UTF_8);
        assertThat(made).isEqualTo(SampleLog.text("bare.csv")).hasSizeLessThan(60_000);
        assertThat(made.lines().findFirst()).hasValue("case_id,time,step,actor,team");
        List<Step> few = SampleLog.read(made).steps();
        assertThat(few.stream().map(step -> step.at("case_id")).distinct()).hasSize(120);
        assertThat(LOG.steps().stream().map(ContactCentreSampleTest::whoAndWhat))
                .containsAll(
                        few.stream().map(ContactCentreSampleTest::whoAndWhat).toList());
    }

    private static String whoAndWhat(Step step) {
        return String.join(
                ",", step.at("case_id"), step.at("time"), step.at("step"), step.at("actor"), step.at("team"));
    }

    @Test
    void anotherSeedGivesAnotherLog() {
        assertThat(ContactCentreSample.csv(1)).isNotEqualTo(CSV).hasSizeGreaterThan(TWO_MEBIBYTES / 2);
    }

    @Test
    void mainNamesWhatIsWrong(@TempDir Path folder) {
        assertThatThrownBy(() -> ContactCentreSample.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 arguments: give one, the file to write, such as examples/logs/contact-centre.csv.");
        assertThatThrownBy(() -> ContactCentreSample.main(new String[3]))
                .hasMessageStartingWith("3 arguments: give one");
        String nowhere = folder.resolve("none").resolve("made.csv").toString();
        assertThatThrownBy(() -> ContactCentreSample.main(new String[] {nowhere}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The sample log cannot be written to " + nowhere + ".");
    }

    @Test
    void everyPlantedFactStandsInTheReadmeAsItIs() {
        String readme = SampleLog.text("README.md");
        FACTS.forEach((name, value) -> assertThat(readme).contains("| " + name + " | " + value + " |\n"));
    }

    @Test
    void theStoryIsLargeEnoughToBeSeen() {
        assertThat(share("credits up to 60 euros that a supervisor grants")).isBetween(0.95, 0.99);
        assertThat(share("goodwill above 200 euros that a supervisor grants")).isBetween(0.40, 0.60);
        assertThat(FACTS).containsEntry("steps of the front line in BillView", "0");
        assertThat(FACTS).containsEntry("agents of the front line who use LineTest", "7");
        assertThat(share("router set-ups that the five who know KB-114 pass on"))
                .isLessThan(0.15);
        assertThat(share("router set-ups that the other nine pass on")).isGreaterThan(0.95);
        assertThat(share("slow lines that agents who use LineTest pass on to Network"))
                .isLessThan(0.40);
        assertThat(share("slow lines that the other agents pass on to Network")).isGreaterThan(0.80);
        assertThat(share("tries at home that work")).isLessThan(0.30);
        assertThat(share("callers told status, reason and next step who chase")).isLessThan(0.15);
        assertThat(share("other callers with a promised callback who chase")).isGreaterThan(0.55);
        assertThat(share("house moves that go from a team to another and back")).isGreaterThan(0.60);
        assertThat(share("cases resolved where the fault is ours"))
                .isGreaterThan(share("cases resolved where the fault is the customer's") + 0.10);
    }

    @Test
    void nobodyDoesTwoTimedThingsAtOnce() {
        Map<String, List<Step>> work = new TreeMap<>();
        for (Step step : LOG.steps()) {
            if (step.has("end")) {
                work.computeIfAbsent(step.at("actor"), name -> new ArrayList<>())
                        .add(step);
            }
        }
        assertThat(work).hasSizeGreaterThan(30);
        work.values().forEach(steps -> {
            steps.sort(Comparator.comparing(Step::time));
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i - 1).at("end"))
                        .isLessThanOrEqualTo(steps.get(i).at("time"));
            }
        });
    }

    @Test
    void theMappingGivesEveryTouchpointTheMinutesOfTheGenerator() {
        String mapping = SampleLog.text("contact-centre.mapping.json");
        for (Touch touch : Touch.values()) {
            List<String> lines = mapping.lines()
                    .filter(line -> line.startsWith("    \"" + touch.label() + "\": {"))
                    .toList();
            assertThat(lines).as(touch.label()).hasSize(1);
            assertThat(given(lines.get(0), "customerMinutes")).isEqualTo(touch.customerMinutes());
            assertThat(given(lines.get(0), "waitMinutes")).isEqualTo(touch.waitMinutes());
        }
        for (Channel channel : Channel.values()) {
            String assumed = "\"" + channel.label() + "\": {\"customerMinutes\": " + channel.assumedMinutes() + ",";
            assertThat(mapping.contains(assumed)).as(assumed).isEqualTo(channel.assumedMinutes() > 0);
        }
    }

    @Test
    void everyStepOfTheLogIsATouchpointOfTheMapping() {
        String mapping = SampleLog.text("contact-centre.mapping.json");
        LOG.steps().stream()
                .map(step -> step.at("step"))
                .distinct()
                .forEach(step -> assertThat(mapping).contains("    \"" + step + "\": {"));
        LOG.steps().stream()
                .map(step -> step.at("status"))
                .distinct()
                .filter(status -> !status.isEmpty())
                .forEach(status -> assertThat(mapping).contains("    \"" + status + "\": {"));
    }

    @Test
    void casesRunForwardAndPromisesAreMadeBeforeTheyAreKept() {
        for (Trace trace : LOG.traces()) {
            List<Step> steps = trace.steps();
            assertThat(steps).isSortedAccordingTo(Comparator.comparing(Step::time));
            List<String> made = new ArrayList<>();
            for (Step step : steps) {
                if (step.has("promise_due")) {
                    made.add(step.at("promise"));
                } else if (step.has("promise")) {
                    assertThat(made).contains(step.at("promise"));
                }
            }
        }
    }

    private static double share(String fact) {
        String[] parts = FACTS.getOrDefault(fact, "").split(" of ", -1);
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    /** The minutes given in a line of the mapping, or {@link Touch#UNKNOWN}. */
    private static int given(String line, String key) {
        int at = line.indexOf("\"" + key + "\": ");
        if (at < 0) {
            return Touch.UNKNOWN;
        }
        return Integer.parseInt(line.substring(at + key.length() + 4).split("[,}]", 2)[0]);
    }
}
