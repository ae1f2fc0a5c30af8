package dev.journey.model.read;

import java.util.List;

/** Takes the traces of a XES document. */
interface XesSink {
    /**
     * A trace and its events, or a part of a large one; whether to go on.
     *
     * @param last whether the trace ends with them
     */
    boolean trace(XesEvent attributes, List<XesEvent> events, boolean last);

    /** An event that no trace holds; whether to go on. */
    boolean outside(XesEvent event);
}
