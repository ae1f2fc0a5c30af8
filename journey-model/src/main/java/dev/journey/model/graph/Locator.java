package dev.journey.model.graph;

/** Puts the place of what is wrong before a sentence; drawings made in code have no places. */
interface Locator {
    Locator NOWHERE = sentence -> sentence;

    String at(String sentence);
}
