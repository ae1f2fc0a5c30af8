package dev.journey.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a machine booked on one path. Walking also checks what every machine promises. */
final class Walked {
    private final List<String> booked = new ArrayList<>();
    private final Map<String, Double> amounts = new LinkedHashMap<>();

    private Walked() {}

    static <M> Walked over(Machine<M> machine, List<? extends Visit> path) {
        Walked walked = new Walked();
        Ledger ledger =
                (entry, amount) -> walked.book(machine.entries().get(entry).name(), amount);
        M memory = machine.start();
        for (Visit visit : path) {
            M after = machine.step(memory, visit, ledger);
            if (after.equals(memory)) {
                assertThat(after).as("the memory where nothing changed").isSameAs(memory);
            }
            checkIsAValue(machine, memory, visit, after);
            memory = after;
        }
        machine.end(memory, ledger);
        return walked;
    }

    /** The same memory and visit give the same memory again; so the memory can be a state of a chain. */
    private static <M> void checkIsAValue(Machine<M> machine, M memory, Visit visit, M after) {
        M again = machine.step(memory, visit, (entry, amount) -> {});
        assertThat(again).as("the memory after the same visit").isEqualTo(after);
        assertThat(again.hashCode()).isEqualTo(after.hashCode());
    }

    private void book(String name, double amount) {
        if (amount != 0) {
            booked.add(name);
            amounts.merge(name, amount, Double::sum);
        }
    }

    long count(String entry) {
        return amounts.getOrDefault(entry, 0.0).longValue();
    }

    double amount(String entry) {
        return amounts.getOrDefault(entry, 0.0);
    }

    /** The entries that were booked, in order and as often as they were, without some. */
    List<String> inOrder(String... without) {
        Set<String> left = Set.of(without);
        return booked.stream().filter(name -> !left.contains(name)).toList();
    }

    /** Everything that was booked. */
    Map<String, Double> all() {
        return amounts;
    }
}
