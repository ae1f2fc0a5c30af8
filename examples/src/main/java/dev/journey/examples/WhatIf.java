package dev.journey.examples;

import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.DrawnLever;
import dev.journey.analysis.lever.Lever;
import dev.journey.model.graph.Journey;
import dev.journey.report.WhatifText;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What would it buy to take a step back from the customer? {@code ./journey example what-if [MODEL STEP MINUTES]} prints
 *
 * <pre>{@code
 * What if, for one journey of Laptop
 *   - TAKE_BACK "try instructions" (share 100.0 %)
 *
 *       before       after      change
 *      258.301     150.425    -107.877   customer minutes
 *      258.301     150.425    -107.877   effort-minutes
 *       18.243     162.079     143.836   company minutes
 *        0.000       0.000       0.000   handoffs by actor
 *        0.000       0.000       0.000   handoffs by team
 *        0.000       0.000       0.000   handoffs by tier
 *        0.612       0.612       0.000   probability of RESOLVED
 *        0.933       0.474      -0.459   misplaced share
 * }</pre>
 */
public final class WhatIf {
    private WhatIf() {}

    /** Solves a drawn journey as it is and with a step done by the company, which takes it so many minutes. */
    public static void main(String[] args) {
        boolean own = args.length == 3;
        Journey before = Journey.load(Path.of(own ? args[0] : "examples/journeys/laptop.json"));
        Change change = new Change(Lever.TAKE_BACK, "", own ? args[1] : "try instructions", "", "");
        DrawnLever lever = new DrawnLever(change, 1, OptionalDouble.of(own ? Double.parseDouble(args[2]) : 60));
        JourneySolver solver = JourneySolver.withDefaults();
        System.out.print(WhatifText.of(List.of(lever), solver.of(before), solver.of(lever.apply(before))));
    }
}
