package dev.journey.benchmarks.planted;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.List;

/** What is known while an organisation is made. Not thread-safe. */
final class Maker {
    private static final String[] THINGS = {
        "contract",
        "meter",
        "invoice",
        "tariff",
        "address",
        "warranty",
        "delivery",
        "deposit",
        "permit",
        "voucher",
        "device",
        "booking",
        "claim",
        "policy",
        "account",
        "ticket",
        "repair",
        "form",
        "rebate",
        "payment"
    };
    static final String DESK_SYSTEM = "Desk";

    final Draws draws;
    final List<Team> teams = new ArrayList<>();
    final List<Team> fronts = new ArrayList<>();
    final List<Team> specialists = new ArrayList<>();
    final List<Team> supervisors = new ArrayList<>();
    final List<Issue> issues = new ArrayList<>();
    final List<Cause> causes = new ArrayList<>();
    final SetMultimap<String, String> lacking = HashMultimap.create();
    private int named;
    private int asked;

    Maker(Draws draws) {
        this.draws = draws;
    }

    /** A number of its own for each question. */
    double between(double low, double high) {
        return draws.between(low, high, Choice.SHAPE, asked++);
    }

    double logBetween(double low, double high) {
        return draws.logBetween(low, high, Choice.SHAPE, asked++);
    }

    int below(int bound) {
        return draws.below(bound, Choice.SHAPE, asked++);
    }

    boolean chance(double share) {
        return draws.chance(share, Choice.SHAPE, asked++);
    }

    <T> T any(List<T> list) {
        return list.get(below(list.size()));
    }

    String name(String verb) {
        named++;
        return verb + " the " + THINGS[below(THINGS.length)] + " " + named;
    }

    String system() {
        named++;
        return "System " + named;
    }

    /** A system that no team at the front can open. */
    String closedSystem() {
        String system = system();
        fronts.forEach(front -> lacking.put(system, front.name()));
        return system;
    }

    Waits calmWaits() {
        return new Waits(logBetween(1.5, 12), 0.05, 0.03, 0.02);
    }

    /** Long and uneven work that needs the specialists' licence, wherever it is done. */
    Need deepWork(boolean inClosedSystem) {
        TouchpointClass type = chance(0.5) ? TouchpointClass.REPAIR : TouchpointClass.VALUE;
        return Need.simple(
                        name(type == TouchpointClass.REPAIR ? "Repair" : "Work on"),
                        type,
                        between(18, 45),
                        between(0.5, 0.8))
                .by(any(specialists), calmWaits())
                .in(inClosedSystem ? closedSystem() : DESK_SYSTEM)
                .with(Ability.LICENCE)
                .present(between(0.1, 0.5));
    }

    void replace(int issue, Issue by) {
        issues.set(issue, by);
    }
}
