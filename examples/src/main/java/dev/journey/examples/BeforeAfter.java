package dev.journey.examples;

import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.DrawnLever;
import dev.journey.analysis.lever.Lever;
import dev.journey.analysis.simulate.Simulation;
import dev.journey.model.graph.Journey;
import dev.journey.report.BeforeAfterText;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * What did a change bring? {@code ./journey example before-after [MODEL]} plays a journey as drawn and with a step taken back from
 * the customer, compares the two logs as {@code ./journey compare BEFORE AFTER} does, and prints
 *
 * <pre>{@code
 * After minus before, per case, for the mix of cases before: 1,000 cases before, 1,000 after
 * Times are elapsed time, by the clock; working hours play no part in them.
 *
 *      change                  90 %   as it is             predicted   unit
 *      +0.000      +0.000 to +0.000     +0.000                         handoffs
 *      +0.000      +0.000 to +0.000     +0.000                         visible handoffs
 *     -97.110   -109.056 to -85.164    -97.110                         effort minutes
 *    +146.255  +136.489 to +156.021   +146.255                         company minutes
 *      -1.418      -1.635 to -1.201     -1.418                         elapsed hours
 *      -0.013      -0.049 to +0.023     -0.013                         resolved
 *     -97.315   -108.979 to -85.651    -97.315                         misplaced minutes
 *      -2.113      -2.451 to -1.775     -2.113                         contacts
 *
 *   - 100.0 % of the cases before are of a kind that is in both logs (1 kind, by issueType); nothing
 *     is said of the others.
 * }</pre>
 */
public final class BeforeAfter {
    private BeforeAfter() {}

    /** Prints the differences per case, for the mix of cases before, each with its 90 % interval. */
    public static void main(String[] args) {
        Journey drawn = Journey.load(Path.of(args.length > 0 ? args[0] : "examples/journeys/laptop.json"));
        Change change = new Change(Lever.TAKE_BACK, "", "try instructions", "", "");
        Journey changed = new DrawnLever(change, 1, OptionalDouble.of(60)).apply(drawn);
        System.out.print(BeforeAfterText.of(dev.journey.analysis.lever.BeforeAfter.of(
                Simulation.of(drawn).seed(1).toLog(),
                Simulation.of(changed).seed(2).toLog())));
    }
}
