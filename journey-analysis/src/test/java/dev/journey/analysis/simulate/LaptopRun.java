package dev.journey.analysis.simulate;

import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.analysis.observed.StressTransfer;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.NumberColumn;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** What one run of the laptop story measured, per case. */
record LaptopRun(LogSummary summary, double customer, double variance) {
    private static final double MILLIS_PER_MINUTE = 60_000;

    static LaptopRun of(Journey journey, int cases, long seed) {
        EventLog log = Simulation.of(journey).cases(cases).seed(seed).toLog();
        SummaryStatistics minutes = customerMinutes(log);
        return new LaptopRun(LogSummary.of(log, Settings.DEFAULT, 1), minutes.getMean(), minutes.getVariance());
    }

    double company() {
        return summary.effort().companyMillis() / MILLIS_PER_MINUTE / cases();
    }

    double resolved() {
        return summary.source().outcomes().getOrDefault(Outcome.RESOLVED, 0L) / cases();
    }

    /** How often the customer is left with trying the instructions after this step. */
    double flow(String from) {
        return transfer(from).count() / cases();
    }

    double load(String from) {
        return transfer(from).load().orElse(0) / cases();
    }

    private StressTransfer transfer(String from) {
        return summary.stressTransfers().stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals("try instructions"))
                .findFirst()
                .orElseThrow();
    }

    private double cases() {
        return summary.source().cases();
    }

    private static SummaryStatistics customerMinutes(EventLog log) {
        SummaryStatistics totals = new SummaryStatistics();
        NumberColumn active = log.numbers(Role.CUSTOMER_MINUTES).orElseThrow();
        NumberColumn waiting = log.numbers(Role.WAIT_MINUTES).orElseThrow();
        for (int c = 0; c < log.caseCount(); c++) {
            double total = 0;
            for (int step = log.firstStep(c); step < log.endStep(c); step++) {
                total += active.value(step).orElse(0) + waiting.value(step).orElse(0);
            }
            totals.addValue(total);
        }
        return totals;
    }
}
