package dev.journey.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.TouchpointClass;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyException;
import dev.journey.model.graph.Stories;
import dev.journey.model.graph.Transition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BpmnTest {
    @Test
    void drawsLanesGatewaysAndShares() {
        String xml = Bpmn.write(Stories.compensation().build());
        assertThat(xml)
                .contains(
                        "<lane id=\"lane0\" name=\"passenger\" journey:side=\"CUSTOMER\">",
                        "<flowNodeRef>t0</flowNodeRef>",
                        "<exclusiveGateway id=\"choice_t4\"/>",
                        "<parallelGateway id=\"fork0\" name=\"checks\"/>",
                        "<sequenceFlow id=\"flow",
                        "journey:probability=\"0.2\"",
                        "<endEvent id=\"end_REFUSED\" name=\"REFUSED\"/>");
        Import back = Bpmn.read(xml, "x");
        assertThat(Structure.of(back.journey()))
                .isEqualTo(Structure.of(Stories.compensation().build()));
    }

    @Test
    void readsWhatToolsWrite() throws IOException {
        Import read = Bpmn.read(resource("refund.bpmn"), "refund.bpmn");
        Journey journey = read.journey();
        assertThat(journey.name()).isEqualTo("Refund");
        assertThat(journey.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("Ask", "Decide", "Pay", "Bank day");
        assertThat(journey.actors())
                .extracting(Object::toString)
                .containsExactly("Customer (CUSTOMER)", "Desk (COMPANY)");
        assertThat(journey.touchpoint("Bank day").traits().touchpointClass()).contains(TouchpointClass.WAIT);
        assertThat(journey.transitionsFrom("Decide"))
                .extracting(Transition::toString)
                .containsExactly(
                        "Decide -> Pay (0.35)", "Decide -> REFUSED (0.15000000000000002)", "Decide -> Ask (0.5)");
        assertThat(journey.outcomes()).containsExactly(Outcome.RESOLVED, Outcome.REFUSED);
    }

    @Test
    void notesWhatToolsWriteAndItDoesNotUnderstand() throws IOException {
        Import read = Bpmn.read(resource("refund.bpmn"), "refund.bpmn");
        assertThat(read.notes())
                .extracting(Note::toString)
                .containsExactly(
                        "\"Customer\" is taken to be on the side CUSTOMER, as the drawing does not say.",
                        "\"Desk\" is taken to be on the side COMPANY, as the drawing does not say.",
                        "No minutes are given: they stay unknown.",
                        "line 5: <messageFlow> is not understood and was left out.",
                        "line 8: <extensionElements> is not understood and was left out.",
                        "line 19: \"Decide\" has 2 ways out whose probability is not given: each is taken with 0.5.",
                        "line 20: \"After a week\" interrupts \"Decide\": it is read as one more way out of it.",
                        "line 21: \"Granted?\" (inclusiveGateway) is read as an exclusive choice.",
                        "line 21: \"Granted?\" has one way out whose probability is not given: it is taken with 0.3.",
                        "line 22: \"Pay\" is read as one step: what is drawn inside of it was left out.",
                        "line 22: \"Pay\" has several ways out and no gateway: it is read as an exclusive choice.",
                        "line 22: \"Pay\" has 2 ways out whose probability is not given: each is taken with 0.5.",
                        "line 24: \"Paid\" is an end that names no outcome: it is taken for RESOLVED.",
                        "line 26: Nothing follows \"Never\": the case is taken to end there, RESOLVED.",
                        "line 26: No case can come to \"Never\": it was left out.",
                        "line 27: <dataObject> is not understood and was left out.",
                        "line 36: \"data -> e1\" is not understood and was left out.",
                        "line 39: Process \"other\" was left out: only the first process with steps is read.");
    }

    @Test
    void readsParallelBranchesThatNestOrEndTogether() {
        Import read = Bpmn.read("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
                <startEvent id="s1"/><startEvent id="s2"/>
                <task id="a"/><task id="b"/><task id="c"/><task id="d"/><task id="e"/><task id="h"/><task id="i"/>
                <parallelGateway id="f"/><parallelGateway id="g"/><parallelGateway id="both"/><parallelGateway id="pass"/><parallelGateway id="j"/>
                <endEvent id="x" name="resolved"/><endEvent id="y" name="RESOLVED"/>
                <sequenceFlow id="1" sourceRef="s1" targetRef="a"/><sequenceFlow id="2" sourceRef="s2" targetRef="a"/>
                <sequenceFlow id="3" sourceRef="a" targetRef="pass"/><sequenceFlow id="4" sourceRef="pass" targetRef="f"/>
                <sequenceFlow id="5" sourceRef="f" targetRef="b"/><sequenceFlow id="6" sourceRef="f" targetRef="g"/>
                <sequenceFlow id="7" sourceRef="g" targetRef="c"/><sequenceFlow id="8" sourceRef="g" targetRef="d"/>
                <sequenceFlow id="9" sourceRef="c" targetRef="both"/><sequenceFlow id="10" sourceRef="d" targetRef="both"/>
                <sequenceFlow id="11" sourceRef="both" targetRef="e"/><sequenceFlow id="12" sourceRef="both" targetRef="h"/>
                <sequenceFlow id="13" sourceRef="e" targetRef="j"/><sequenceFlow id="15" sourceRef="h" targetRef="j"/><sequenceFlow id="16" sourceRef="j" targetRef="i"/><sequenceFlow id="17" sourceRef="i" targetRef="x"/><sequenceFlow id="14" sourceRef="b" targetRef="y"/>
                </process></definitions>""", "p.bpmn");
        Journey journey = read.journey();
        assertThat(journey.forks()).hasSize(3);
        assertThat(journey.forks().get(0).join()).isEqualTo(Outcome.RESOLVED);
        assertThat(journey.start()).containsOnlyKeys("a");
        assertThat(read.notes())
                .extracting(Note::text)
                .contains("Cases are taken to start at \"s1\", \"s2\", each as often as the others.");
    }

    @Test
    void keepsSidesAndCounts() {
        Journey journey = Journey.named("J & Co")
                .partner("p")
                .touchpoint("a \"<b>\"", t -> t.by("p"))
                .touchpoint("c", t -> t.by("p"))
                .startCounted("a \"<b>\"", 3)
                .startCounted("c", 1)
                .from("a \"<b>\"")
                .counted(Outcome.LOST, 2)
                .counted("c", 1, t -> t.label("tab\tand\nline"))
                .from("c")
                .counted(Outcome.RESOLVED, 2)
                .build();
        Import back = Bpmn.read(Bpmn.write(journey), "x");
        assertThat(Structure.of(back.journey())).isEqualTo(Structure.of(journey));
        assertThat(back.journey().actor("p").side()).isEqualTo(Side.PARTNER);
    }

    @Test
    void refusesWhatIsNoProcess() {
        assertThatThrownBy(() -> Bpmn.read("<a>\n<b></a>", "x.bpmn"))
                .isInstanceOf(JourneyException.class)
                .hasMessageStartingWith("x.bpmn, line 2: this is not XML that can be read: ");
        assertThatThrownBy(() -> Bpmn.read("<definitions/>", "x.bpmn"))
                .hasMessage(
                        "x.bpmn has no BPMN process with a task in it: export the process itself, as BPMN 2.0 XML.");
    }

    @Test
    void resolvesNoEntities() {
        String xml = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<definitions><process id=\"p\"><task id=\"a\" name=\"&e;\"/></process></definitions>";
        assertThatThrownBy(() -> Bpmn.read(xml, "x")).isInstanceOf(JourneyException.class);
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(XmlText.escape("a\u0001\ud800b\ud83d\ude00")).isEqualTo("a\ufffd\ufffdb\ud83d\ude00");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BpmnTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
