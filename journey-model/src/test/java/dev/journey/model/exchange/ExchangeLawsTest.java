package dev.journey.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Journeys;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;

class ExchangeLawsTest {
    @Property(seed = "20261111", tries = 200)
    void bpmnKeepsTheStructure(@ForAll("pictured") Journey journey) {
        Import back = Bpmn.read(Bpmn.write(journey), "law");
        assertThat(Structure.of(back.journey())).isEqualTo(Structure.of(journey));
        assertThat(back.notes()).extracting(Note::toString).containsExactly("No minutes are given: they stay unknown.");
    }

    @Property(seed = "20261112", tries = 200)
    void mermaidKeepsTheStructure(@ForAll("pictured") Journey journey) {
        Import back = Mermaid.read(Mermaid.write(journey), "law");
        assertThat(Structure.of(back.journey())).isEqualTo(Structure.of(journey));
        assertThat(back.notUnderstood()).isEmpty();
    }

    @Property(seed = "20261113", tries = 100)
    void graphMlIsReadByJGraphT(@ForAll("whole") Journey journey) {
        Graph<String, DefaultEdge> graph = empty();
        Map<String, String> labels = new HashMap<>();
        SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
        importer.addVertexAttributeConsumer(
                (at, value) -> labels.put(at.getFirst() + at.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(GraphMl.write(journey)));
        assertThat(graph.vertexSet()).hasSameSizeAs(journey.graph().vertexSet());
        assertThat(graph.edgeSet()).hasSameSizeAs(journey.transitions());
        assertThat(labels).containsValue(journey.touchpoints().get(0).label());
    }

    @Property(seed = "20261114", tries = 100)
    void dotIsReadByJGraphT(@ForAll("whole") Journey journey) {
        Graph<String, DefaultEdge> graph = empty();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(Dot.write(journey)));
        assertThat(graph.vertexSet()).hasSameSizeAs(journey.graph().vertexSet());
        assertThat(graph.edgeSet()).hasSameSizeAs(journey.transitions());
    }

    private static Graph<String, DefaultEdge> empty() {
        return new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    }

    @Provide
    Arbitrary<Journey> pictured() {
        return Journeys.pictured();
    }

    @Provide
    Arbitrary<Journey> whole() {
        return Journeys.whole();
    }
}
