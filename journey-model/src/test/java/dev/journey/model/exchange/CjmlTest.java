package dev.journey.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The two shapes are those that the public tools' exporters write; the texts are ours. */
class CjmlTest {
    @Test
    void readsWithoutQuotesAndWithActorsUnclosed() {
        Import read = Cjml.read("""

                  <cjml>
                    <actors>
                    <actor id=12 name=Jane Doe role=Customer/><actor id=13 name=Help desk role=Service Provider/><actor id=14 name=undefined role=System/>
                    <actors>
                    <touchpoints>
                        <action initiatorId=12 riskCategory=undefined time=>
                        Looks for the invoice & finds 2 < 3
                        </action>
                        <communicationPoint senderId =12 receiverId = 13 time=Monday 9:00 >
                          <sender  riskCategory=undefined>
                          Asks for a copy
                          </sender>
                          <receiver  riskCategory=undefined>
                          Gets the question
                          </receiver>
                        </communicationPoint>
                        <communicationPoint senderId =14 receiverId = 12 time=undefined >
                          <sender  riskCategory=undefined>
                          </sender>
                          <receiver  riskCategory=undefined>
                          Gets a copy &amp; is happy &#33;
                          </receiver>
                        </communicationPoint>
                        <mood>5</mood>
                    </touchpoints>
                  </cjml>
                """, "invoice.xml");
        Journey journey = read.journey();
        assertThat(journey.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("Looks for the invoice & finds 2 < 3", "Asks for a copy", "Gets a copy & is happy !");
        assertThat(journey.touchpoints())
                .extracting(touchpoint -> touchpoint.performer().orElse(""))
                .containsExactly("Jane Doe", "Jane Doe", "14");
        assertThat(journey.actors())
                .extracting(Object::toString)
                .containsExactly("Jane Doe (CUSTOMER)", "Help desk (COMPANY)", "14 (SYSTEM)");
        assertThat(read.notes())
                .extracting(Note::toString)
                .containsExactly(
                        "\"Jane Doe\" is taken to be on the side CUSTOMER, as the drawing does not say.",
                        "\"Help desk\" is taken to be on the side COMPANY, as the drawing does not say.",
                        "\"14\" is taken to be on the side SYSTEM, as the drawing does not say.",
                        "The steps are taken to follow each other as they are written, each with certainty.",
                        "No minutes are given: they stay unknown.",
                        "line 10: \"Asks for a copy\" is one step of its sender: what Help desk does with it was left out.",
                        "line 10: The time \"Monday 9:00\" has no counterpart and was left out.",
                        "line 18: \"Gets a copy & is happy !\" is one step of its sender: what Jane Doe does with it was left out.",
                        "line 18: Nothing follows \"Gets a copy & is happy !\": the case is taken to end there, RESOLVED.",
                        "line 25: <mood> is not understood and was left out.");
    }

    @Test
    void readsTheOlderShape() {
        Import read = Cjml.read("""
                <cjml>
                    undefined<actor id='7'>
                        <actorName>Anna</actorName>
                        <actorRole>user/customer</actorRole>
                        </actor><actor id='8'></actor>
                    undefined<touchpoint id='1' type="action">
                        <time>Day 1</time>
                        <initiator>7</initiator>
                        <initiatorDescription>Buys</initiatorDescription>
                        </touchpoint><touchpoint id='2' type="communicationPoint">
                        <time>undefined</time>
                        <initiator>9</initiator>
                        <initiatorDescription></initiatorDescription>
                        <receiver>7</receiver>
                        <receiverDescription>Gets a mail</receiverDescription>
                        <channel>e-mail</channel>
                        </touchpoint>
                    </cjml>
                """, "shop.xml");
        Journey journey = read.journey();
        assertThat(journey.touchpoints()).extracting(Touchpoint::id).containsExactly("Buys", "Gets a mail");
        assertThat(journey.touchpoint("Gets a mail").channel()).contains("e-mail");
        assertThat(journey.touchpoint("Gets a mail").performer()).contains("9");
        assertThat(journey.actors())
                .extracting(Object::toString)
                .containsExactly("Anna (CUSTOMER)", "8 (COMPANY)", "9 (COMPANY)");
        assertThat(read.notes())
                .extracting(Note::toString)
                .contains(
                        "line 6: The time \"Day 1\" has no counterpart and was left out.",
                        "line 10: Actor \"9\" is not among the actors: one with that name was added.");
    }

    @Test
    void takesAnApostropheForALetter() {
        Import read = Cjml.read(
                "<cjml><actor id=1 name=Mary O'Brien role=user/><actor id=2 name=D'Arcy role=employee/><actors>"
                        + "<action initiatorId=2 time=>Helps</action></cjml>",
                "x.xml");
        assertThat(read.journey().actors())
                .extracting(Object::toString)
                .containsExactly("Mary O'Brien (CUSTOMER)", "D'Arcy (COMPANY)");
        assertThat(read.journey().touchpoint("Helps").performer()).contains("D'Arcy");
    }

    @Test
    void takesALabelForATextAndListsOtherAttributes() {
        Import read = Cjml.read(
                "<cjml><actor id=1 name=Ada role=user/><actors>"
                        + "<action initiatorId=1 label=Calls riskCategory=high symbol=undefined></action></cjml>",
                "x.xml");
        assertThat(read.journey().touchpoint("Calls").performer()).contains("Ada");
        assertThat(read.notes())
                .extracting(Note::toString)
                .contains("line 1: riskcategory \"high\" of <action> is not understood and was left out.")
                .noneMatch(note -> note.contains("symbol") || note.contains("label"));
    }

    @Test
    void refusesWhatHoldsNoTouchpoint() {
        assertThatThrownBy(() -> Cjml.read("<cjml><channel>x</channel></cjml>", "x.xml"))
                .hasMessage("x.xml has no CJML touchpoint: there must be at least one action or communicationPoint.");
    }

    @Test
    void knowsCharactersAndNothingElse() {
        assertThat(TagSoup.tags("<a x='1&#x41;' y=\"&quot;\" z=a b>&lt;&apos;&evil;&#9999999;</a>"))
                .containsExactly(
                        new TagSoup.Tag("a", Map.of("x", "1A", "y", "\"", "z", "a b"), "<'&evil;&#9999999;", 1));
    }
}
