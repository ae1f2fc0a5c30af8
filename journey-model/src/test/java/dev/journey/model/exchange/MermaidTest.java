package dev.journey.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyException;
import dev.journey.model.graph.Stories;
import dev.journey.model.graph.Transition;
import org.junit.jupiter.api.Test;

class MermaidTest {
    @Test
    void drawsTheLaptopStory() {
        assertThat(Mermaid.write(Stories.laptop())).isEqualTo("""
                ---
                title: "Laptop"
                ---
                flowchart LR
                    start((" "))
                  subgraph a0["customer"]
                    t0["start"]
                    t1["diy install"]
                    t2["e-mail the store"]
                    t4["try instructions"]
                    t5["visit the store"]
                  end
                  subgraph a1["store"]
                    t3["store e-mails instructions"]
                    t6["store says do it yourself"]
                    t7["desk installs"]
                  end
                    end_RESOLVED(["RESOLVED"])
                    end_LOST(["LOST"])
                  start -->|"1.0"| t0
                  t0 -->|"1.0"| t1
                  t1 -->|"0.3"| end_RESOLVED
                  t1 -->|"0.7"| t2
                  t2 -->|"1.0"| t3
                  t3 -->|"1.0"| t4
                  t4 -->|"0.1"| end_RESOLVED
                  t4 -->|"0.6"| t2
                  t4 -->|"0.3"| t5
                  t5 -->|"0.9"| t6
                  t5 -->|"0.1"| t7
                  t6 -->|"0.4"| t4
                  t6 -->|"0.6"| end_LOST
                  t7 -->|"1.0"| end_RESOLVED
                  classDef CUSTOMER fill:#fff4e0
                  classDef COMPANY fill:#e8f0fe
                  classDef SYSTEM fill:#e6f4ea
                  classDef PARTNER fill:#f3e8fd
                  class a0 CUSTOMER
                  class a1 COMPANY
                """);
    }

    @Test
    void drawsForksAndReadsThemAgain() {
        Journey journey = Stories.compensation().build();
        String text = Mermaid.write(journey);
        assertThat(text).contains("fork0@{ shape: fork, label: \"checks\" }", "join0@{ shape: fork, label: \" \" }");
        assertThat(Structure.of(Mermaid.read(text, "x").journey())).isEqualTo(Structure.of(journey));
    }

    @Test
    void readsWhatPeopleWrite() {
        Import read = Mermaid.read("""
                %% a comment
                graph TD
                    A[Customer calls] --> B{Known fault?}
                    B -->|Yes| C("Fix it")
                    B -- No, 40% --> D[[Ask second line]]
                    B -. 25% escalate .-> D & E[/Visit/]
                    C ==> F((Done));
                    D --> C
                    E --- resolved([Resolved])
                    style A fill:#fff
                    this is not understood !
                """, "calls.mmd");
        Journey journey = read.journey();
        assertThat(journey.name()).isEqualTo("calls.mmd");
        assertThat(journey.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("Customer calls", "Known fault?", "Fix it", "Ask second line", "Visit", "Done");
        assertThat(journey.transitionsFrom("Known fault?"))
                .extracting(Transition::toString)
                .containsExactly(
                        "Known fault? -> Fix it (0.25)",
                        "Known fault? -> Ask second line (0.25)",
                        "Known fault? -> Ask second line (0.25)",
                        "Known fault? -> Visit (0.25)");
        assertThat(journey.transitionsFrom("Known fault?"))
                .extracting(Transition::label)
                .containsExactly("Yes", "No, 40%", "escalate", "escalate");
        assertThat(journey.outcomes()).containsExactly(Outcome.RESOLVED);
        assertThat(read.notes())
                .extracting(Note::toString)
                .containsExactly(
                        "Cases are taken to start at \"Customer calls\", as the drawing does not say.",
                        "No minutes are given: they stay unknown.",
                        "line 3: \"Known fault?\" has 2 ways out whose probability is not given: each is taken with 0.25.",
                        "line 7: Nothing follows \"Done\": the case is taken to end there, RESOLVED.",
                        "line 9: The line between \"E\" and \"resolved\" is read in the direction in which it is written.",
                        "line 11: \"this is not understood !\" is not understood and was left out.");
        assertThat(read.assumptions()).hasSize(5);
        assertThat(read.notUnderstood()).hasSize(1);
    }

    @Test
    void readsSubgraphsAsPerformers() {
        Import read = Mermaid.read("""
                flowchart LR
                  subgraph Customer
                    a
                  end
                  subgraph bot [Billing bot]
                    b --> c
                  end
                  subgraph
                    d
                  end
                  subgraph two["Second line"]
                  end
                  a --> b
                  a --> bot
                  c --> d
                  c ~~~ a
                  class two,nobody PARTNER
                """, "x");
        assertThat(read.journey().touchpoint("b").performer()).contains("Billing bot");
        assertThat(read.journey().sideOf(read.journey().touchpoint("a"))).isEqualTo(Side.CUSTOMER);
        assertThat(read.journey().actor("Billing bot").side()).isEqualTo(Side.SYSTEM);
        assertThat(read.journey().actor("Second line").side()).isEqualTo(Side.PARTNER);
        assertThat(read.notes())
                .extracting(Note::toString)
                .contains(
                        "\"Customer\" is taken to be on the side CUSTOMER, as the drawing does not say.",
                        "line 2: Subgraph \"Customer\" is taken for the actor who performs the steps in it.",
                        "line 8: Subgraph \"subgraph 3\" is taken for the actor who performs the steps in it.",
                        "line 14: \"a --> bot\" is not understood and was left out.");
    }

    @Test
    void readsGatewaysAndStarts() {
        Import read = Mermaid.read("""
                flowchart LR
                  s(( )) --> f@{ shape: fork }
                  f --> a & b
                  a --> j@{shape: join, label: "both"}
                  b --> j
                  j --> g{ }
                  g -->|30%| c
                  g -->|0.7| c2["c"]
                  e(( ))
                  c --> e
                  c2 --> e
                """, "x");
        Journey journey = read.journey();
        assertThat(journey.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("a", "b", "c", "c (2)", "start", "both");
        assertThat(journey.forks())
                .singleElement()
                .hasToString(journey.forks().get(0).toString());
        assertThat(journey.forks().get(0).join().id()).isEqualTo("both");
        assertThat(journey.touchpoint("both").minutes().active().orElseThrow().mean())
                .isZero();
        assertThat(read.notes())
                .extracting(Note::toString)
                .containsExactly(
                        "line 2: A step \"start\" was added, as no step stands between two gateways or before the first: it costs nothing.",
                        "line 4: A step \"both\" was added, as no step stands between two gateways or before the first: it costs nothing.",
                        "line 8: Another step is called \"c\" already: this one is called \"c (2)\".",
                        "line 9: \"e\" is an end that names no outcome: it is taken for RESOLVED.");
    }

    @Test
    void readsUserJourneys() {
        Import read = Mermaid.read("""
                journey
                    title My working day
                    section Go to work
                      Make tea: 5: Me
                      Do work: 1: Me, Cat
                    section Go home
                      Make tea: 5
                      nonsense
                """, "day.mmd");
        Journey journey = read.journey();
        assertThat(journey.name()).isEqualTo("My working day");
        assertThat(journey.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("Make tea", "Do work", "Make tea (2)");
        assertThat(journey.touchpoint("Make tea (2)").stage()).contains("Go home");
        assertThat(journey.touchpoint("Do work").performer()).contains("Me");
        assertThat(journey.actor("Me").side()).isEqualTo(Side.CUSTOMER);
        assertThat(read.notes())
                .extracting(Note::toString)
                .containsExactly(
                        "The scores (1 to 5) have no counterpart and were left out.",
                        "The steps are taken to follow each other as they are written, each with certainty.",
                        "\"Me\" is taken to be on the side CUSTOMER, as the drawing does not say.",
                        "\"Cat\" is taken to be on the side COMPANY, as the drawing does not say.",
                        "No minutes are given: they stay unknown.",
                        "line 5: \"Do work\" is done with Cat, which was left out: the first one named performs it.",
                        "line 7: Another step is called \"Make tea\" already: this one is called \"Make tea (2)\".",
                        "line 7: Nothing follows \"Make tea (2)\": the case is taken to end there, RESOLVED.",
                        "line 8: \"nonsense\" is not understood and was left out.");
    }

    @Test
    void refusesWhatIsNoJourney() {
        assertThatThrownBy(() -> Mermaid.read("pie title Pets", "pets.mmd"))
                .isInstanceOf(JourneyException.class)
                .hasMessage(
                        "pets.mmd is no Mermaid text that can be read: its first line must begin with flowchart, graph or journey.");
        assertThatThrownBy(() -> Mermaid.read("", "x")).hasMessageStartingWith("x is no Mermaid text");
        assertThatThrownBy(() -> Mermaid.read("flowchart LR", "x"))
                .hasMessage("x draws no step: there must be at least one.");
        assertThatThrownBy(() -> Mermaid.read("journey\n title x", "x"))
                .hasMessage("x draws no step: there must be at least one.");
        assertThatThrownBy(() -> Mermaid.read("flowchart LR\n a --> g{ }\n g --> g", "x"))
                .hasMessage("Gateway \"a\" leads back to itself with no step in between: draw a step on the way.");
        assertThatThrownBy(() -> Mermaid.read(
                        "flowchart LR\n a --> f@{shape: fork}\n f --> b\n f --> c\n b --> Resolved\n c --> Lost", "x"))
                .hasMessage(
                        "The branches that part at \"a\" do not meet at one place but at [RESOLVED, LOST]: let all of them lead to one parallel join, or all to the same outcome.");
        assertThatThrownBy(() -> Mermaid.read("flowchart LR\n a -->|0.5| b\n a -->|0.6| c", "x"))
                .hasMessageContaining(
                        "Touchpoint \"a\": the probabilities of its transitions sum to 1.1: make them sum to 1.");
    }

    @Test
    void readsSharesInLabels() {
        assertThat(MermaidText.label("0.25")).isEqualTo(new Mermaid.Label(Sketch.Share.of(0.25), ""));
        assertThat(MermaidText.label("\"12.5 % of them\""))
                .isEqualTo(new Mermaid.Label(Sketch.Share.of(0.125), "of them"));
        assertThat(MermaidText.label("n = 12 so far")).isEqualTo(new Mermaid.Label(Sketch.Share.counted(12), "so far"));
        assertThat(MermaidText.label("1 day")).isEqualTo(new Mermaid.Label(Sketch.Share.UNKNOWN, "1 day"));
        assertThat(MermaidText.label("1.5")).isEqualTo(new Mermaid.Label(Sketch.Share.UNKNOWN, "1.5"));
        assertThat(MermaidText.label("5.0E-5")).isEqualTo(new Mermaid.Label(Sketch.Share.of(5.0E-5), ""));
        assertThat(MermaidText.label("a #quot;b#quot; #9999999;"))
                .isEqualTo(new Mermaid.Label(Sketch.Share.UNKNOWN, "a \"b\" #9999999;"));
    }
}
