package dev.journey.model.read;

import java.util.List;

/** Takes the traces of a XES document. */
interface XesSink {
    /** A trace and its events; whether to go on. */
    boolean trace(XesEvent attributes, List<XesEvent> events);

    /** An event that no trace holds; whether to go on. */
    boolean outside(XesEvent event);
}
