package dev.journey.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Stories;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class GraphExportTest {
    @Test
    void dotKeepsNamesAndShares() {
        Journey journey = Journey.named("A \"quoted\" \\ & name")
                .customer("cust")
                .touchpoint("a", t -> t.by("cust").label("two\nlines"))
                .start("a")
                .from("a")
                .to("RESOLVED", 0.5, t -> t.label("done"))
                .to("a", 0.5)
                .build();
        assertThat(Dot.write(journey)).isEqualTo("""
                digraph journey {
                  label="A \\"quoted\\" &#92; &amp; name";
                  rankdir=LR;
                  node [shape=box];
                  t0 [label="two\\nlines", performer="cust", side="CUSTOMER"];
                  RESOLVED [label="RESOLVED", shape=doublecircle];
                  t0 -> RESOLVED [label="0.5 done", probability="0.5"];
                  t0 -> t0 [label="0.5", probability="0.5"];
                }
                """);
        assertThat(Dot.write(Stories.compensation().build())).contains("fork=\"checks\", style=dashed");
    }

    @Test
    void graphMlIsWellFormedAndTyped() throws Exception {
        Journey journey = Stories.laptop().toBuilder()
                .change("start", t -> t.label("<&>\"\u0000"))
                .build();
        byte[] xml = GraphMl.write(journey).getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(10);
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(13);
        assertThat(document.getElementsByTagName("data").item(1).getTextContent())
                .isEqualTo("<&>\"\ufffd");
        assertThat(GraphMl.write(journey))
                .contains(
                        "<key id=\"edge_weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>",
                        "<data key=\"node_customerMinutes\">60.0</data>",
                        "<edge id=\"e1\" source=\"t1\" target=\"RESOLVED\">");
    }
}
