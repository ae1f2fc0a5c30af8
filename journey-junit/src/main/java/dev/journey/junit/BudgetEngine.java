package dev.journey.junit;

import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/** Runs methods marked with {@link JourneyBudget}. The JUnit Platform finds it by itself. Thread-safe. */
public final class BudgetEngine extends HierarchicalTestEngine<BudgetContext> {
    /** Its name among engines. */
    public static final String ID = "journey-budget";

    private static final EngineDiscoveryRequestResolver<TestDescriptor> RESOLVER =
            EngineDiscoveryRequestResolver.builder()
                    .addClassContainerSelectorResolver(BudgetMethods::areIn)
                    .addSelectorResolver(context -> new BudgetSelectors(context.getClassNameFilter()))
                    .build();

    /** Made by the JUnit Platform. */
    public BudgetEngine() {}

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Optional<String> getGroupId() {
        return Optional.of("dev.journey");
    }

    @Override
    public Optional<String> getArtifactId() {
        return Optional.of("journey-junit");
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineDescriptor engine = new EngineDescriptor(uniqueId, "Journey budgets");
        RESOLVER.resolve(request, engine);
        return engine;
    }

    @Override
    protected BudgetContext createExecutionContext(ExecutionRequest request) {
        return new BudgetContext();
    }
}
