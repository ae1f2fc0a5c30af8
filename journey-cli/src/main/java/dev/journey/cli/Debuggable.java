package dev.journey.cli;

/** A command that can show the stack trace of a failure. */
interface Debuggable {
    /** Whether the user asked for it. */
    boolean debug();
}
