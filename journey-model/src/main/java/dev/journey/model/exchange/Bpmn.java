package dev.journey.model.exchange;

import dev.journey.model.graph.Journey;

/**
 * BPMN 2.0 XML: tasks, events, exclusive and parallel gateways, lanes as actors, sequence flows.
 *
 * <p>BPMN has no place for probabilities, counts and sides: they are written as attributes in the namespace {@value #NAMESPACE}, which
 * other tools keep or ignore. Minutes, due parties, data and capabilities are not written: {@link Journey#toJson()} keeps those. No
 * diagram interchange is written: tools lay the process out themselves. Where several actors share a step, it lies in the first
 * one's lane.
 */
public final class Bpmn {
    /** The namespace of what BPMN has no place for. */
    public static final String NAMESPACE = "urn:dev.journey:bpmn-1";

    /** BPMN's own. */
    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private Bpmn() {}

    /** The journey as a process with a lane for each actor. */
    public static String write(Journey journey) {
        return BpmnWriter.write(SketchOf.of(journey, true));
    }

    /**
     * Reads the first process that has steps. External entities and document types are not read.
     *
     * @param source how to name the text in messages, and the journey where the process has no name
     * @throws dev.journey.model.graph.JourneyException when the text is not XML, or no sound journey can be made of it
     */
    public static Import read(String xml, String source) {
        return BpmnReader.read(xml, source);
    }
}
