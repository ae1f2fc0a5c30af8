package dev.journey.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Outcome;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The walk in place books what the machines book, step by step, whatever was walked before. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class HolderWalkLawsTest {
    private static final List<String> WHO = List.of("A", "B", "C", "A", "B", "-", "sys", "part", "cust");

    @Provide
    Arbitrary<List<List<TestVisit>>> paths() {
        Arbitrary<TestVisit> people = Combinators.combine(
                        Arbitraries.of(WHO), Arbitraries.of("x", "y", "z"), Arbitraries.of("T", "U", "-"))
                .as((who, what, team) -> TestVisit.by(who).doing(what).team(team));
        Arbitrary<TestVisit> visits = Combinators.combine(
                        people,
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(0, 63))
                .as(HolderWalkLawsTest::visit);
        return visits.list().ofMaxSize(14).list().ofMinSize(1).ofMaxSize(4);
    }

    /** What is rare is drawn rarely, so that holders alternate often enough. */
    private static TestVisit visit(TestVisit visit, int tier, int dice) {
        visit.tier(tier);
        if (dice % 2 == 0) {
            visit.seen();
        }
        if (dice % 3 == 0) {
            visit.upTo(dice);
        }
        if (dice < 4) {
            visit.reaching(dice == 0 ? Outcome.OPEN : Outcome.RESOLVED);
        }
        if (dice >= 56) {
            visit.kind(dice < 60 ? TouchpointClass.SURVEY : TouchpointClass.APPROVAL);
        }
        return visit;
    }

    @Provide
    Arbitrary<Scope> scopes() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(0, 1), Arbitraries.of(MissingPolicy.values()), yesOrNo, yesOrNo, yesOrNo)
                .as(Scope::new);
    }

    /** A ledger that keeps what it was given, by the names of a machine's entries. */
    private static final class Kept implements Ledger {
        private final List<Entry> entries;
        private final Map<String, Double> amounts = new LinkedHashMap<>();

        Kept(Machine<?> machine) {
            entries = machine.entries();
        }

        @Override
        public void add(int entry, double amount) {
            amounts.merge(entries.get(entry).name(), amount, Double::sum);
        }
    }

    /** A machine that is walked as it is defined, with its memory and ledger. */
    private static final class Defined<M> {
        private final Machine<M> machine;
        private final Kept ledger;
        private M memory;

        Defined(Machine<M> machine) {
            this.machine = machine;
            ledger = new Kept(machine);
            memory = machine.start();
        }

        void step(Visit visit) {
            memory = machine.step(memory, visit, ledger);
        }

        Map<String, Double> amounts() {
            return ledger.amounts;
        }
    }

    @Property(seed = "1101", tries = 3000)
    void booksWhatTheMachinesBook(@ForAll("paths") List<List<TestVisit>> paths, @ForAll("scopes") Scope scope) {
        Kept handoffs = new Kept(Handoffs.in(scope));
        Kept pingPong = new Kept(PingPong.in(scope));
        Kept strict = new Kept(StrictPingPong.in(scope));
        HolderWalk walk = new HolderWalk(scope, handoffs, pingPong, strict);
        for (List<TestVisit> path : paths) {
            List.of(handoffs, pingPong, strict).forEach(kept -> kept.amounts.clear());
            Defined<Handoffs.Memory> definedHandoffs = new Defined<>(Handoffs.in(scope));
            Defined<Handoffs.Memory> visible = new Defined<>(Handoffs.in(scope.visible()));
            Defined<PingPong.Memory> definedPingPong = new Defined<>(PingPong.in(scope));
            Defined<StrictPingPong.Memory> definedStrict = new Defined<>(StrictPingPong.in(scope));
            walk.begin();
            for (TestVisit visit : path) {
                List.of(definedHandoffs, visible, definedPingPong, definedStrict)
                        .forEach(defined -> defined.step(visit));
                walk.step(visit);
                assertThat(walk.holder()).isEqualTo(Handoffs.holder(definedHandoffs.memory));
            }
            definedHandoffs.machine.end(definedHandoffs.memory, definedHandoffs.ledger);
            walk.end();

            assertThat(handoffs.amounts).isEqualTo(definedHandoffs.amounts());
            assertThat(pingPong.amounts).isEqualTo(definedPingPong.amounts());
            assertThat(strict.amounts).isEqualTo(definedStrict.amounts());
            assertThat((double) walk.visibleHandoffs())
                    .isEqualTo(visible.amounts().getOrDefault("handoffs", 0.0));
        }
    }

    @Property(seed = "1102")
    void saysWhatAStepMeantForTheHolder(@ForAll("paths") List<List<TestVisit>> paths, @ForAll("scopes") Scope scope) {
        Kept handoffs = new Kept(Handoffs.in(scope));
        HolderWalk walk =
                new HolderWalk(scope, handoffs, new Kept(PingPong.in(scope)), new Kept(StrictPingPong.in(scope)));
        List<HolderWalk.Change> changes = new ArrayList<>();
        for (TestVisit visit : paths.get(0)) {
            int before = walk.holder();
            changes.add(walk.step(visit));
            assertThat(changes.get(changes.size() - 1)).isIn(possible(before, walk.holder()));
        }

        assertThat(count(changes, HolderWalk.Change.HANDED_OFF))
                .isEqualTo(handoffs.amounts.getOrDefault("handoffs", 0.0).longValue());
        assertThat(count(changes, HolderWalk.Change.KEPT))
                .isEqualTo(handoffs.amounts.getOrDefault("selfPairs", 0.0).longValue());
    }

    private static List<HolderWalk.Change> possible(int before, int after) {
        if (after == Handoffs.NOBODY) {
            return List.of(HolderWalk.Change.NONE, HolderWalk.Change.DROPPED);
        }
        if (before == Handoffs.NOBODY) {
            return List.of(HolderWalk.Change.TAKEN);
        }
        return before == after
                ? List.of(HolderWalk.Change.NONE, HolderWalk.Change.KEPT)
                : List.of(HolderWalk.Change.HANDED_OFF);
    }

    private static long count(List<HolderWalk.Change> changes, HolderWalk.Change wanted) {
        return changes.stream().filter(change -> change == wanted).count();
    }
}
