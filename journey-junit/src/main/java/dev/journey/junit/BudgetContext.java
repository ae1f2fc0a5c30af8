package dev.journey.junit;

import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/** Budgets share nothing while they run. */
record BudgetContext() implements EngineExecutionContext {}
