package dev.journey.junit;

import dev.journey.testing.Rooms;
import dev.journey.testing.RoomsContract;

/** One room, which JUnit's types may show: it is a part of JUnit. */
class RoomsTest extends RoomsContract {
    private static final String ENGINE = "dev.journey.junit.BudgetEngine";
    private static final String DISCOVER = ENGINE + ".discover(EngineDiscoveryRequest, UniqueId) shows ";

    RoomsTest() {
        super(
                Rooms.under("dev.journey.junit", "dev.journey.junit"),
                ENGINE + " shows org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine",
                ENGINE + ".createExecutionContext(ExecutionRequest) shows org.junit.platform.engine.ExecutionRequest",
                DISCOVER + "org.junit.platform.engine.EngineDiscoveryRequest",
                DISCOVER + "org.junit.platform.engine.TestDescriptor",
                DISCOVER + "org.junit.platform.engine.UniqueId",
                "dev.journey.junit.JourneyBudget shows org.junit.platform.commons.annotation.Testable");
    }
}
