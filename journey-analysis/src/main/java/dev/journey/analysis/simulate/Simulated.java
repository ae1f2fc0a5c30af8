package dev.journey.analysis.simulate;

import com.google.common.collect.ImmutableList;
import dev.journey.model.log.EventLog;
import java.util.List;

/**
 * What a simulation gave.
 *
 * @param log the cases, with a glossary that says of the names what the journey says
 * @param queues how cases queued, one entry for each team with limited staff, by name
 * @param assumptions what was taken for granted or left out, one sentence each
 */
public record Simulated(EventLog log, List<TeamQueue> queues, List<String> assumptions) {
    /** Copies. */
    public Simulated {
        queues = ImmutableList.copyOf(queues);
        assumptions = ImmutableList.copyOf(assumptions);
    }
}
