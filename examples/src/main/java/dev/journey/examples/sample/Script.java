package dev.journey.examples.sample;

/** How cases of one kind go: a script is played once for every case. */
@FunctionalInterface
interface Script {

    /** Plays one case from the journal's time on. */
    void play(Journal journal);
}
