package dev.journey.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.journey.model.graph.Journey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.AssertionFailedError;

class BudgetEngineTest {
    private static final String ID = "[engine:journey-budget]/[class:" + Kept.class.getName() + "]";

    @Test
    void a_journey_that_keeps_its_budget_passes() {
        assertThat(results(selectClass(CheckoutTest.class)))
                .isEqualTo(Map.of("checkout()", "kept", "slow_checkout()", "kept"));
    }

    @Test
    void the_failure_names_each_limit_that_is_broken_and_the_figure() {
        Throwable failure = failure(selectMethod(Broken.class, "tight"));
        assertThat(failure).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Broken.tight() does not keep tight.json (2 of 3 verdicts):
                  customerMinutes.mean at most 5: broken, it is 10.
                  effortMinutes.mean at most 6: broken, it is 10.""");
    }

    @Test
    void what_is_new_is_told_from_a_baseline() {
        assertThat(results(selectMethod(Kept.class, "as_before"))).isEqualTo(Map.of("as_before()", "kept"));
        assertThat(failure(selectMethod(Broken.class, "without_baseline")))
                .hasMessageStartingWith("A limit is about what is new, and there is nothing to compare with");
    }

    @Test
    void a_file_is_taken_where_there_is_no_resource() {
        assertThat(results(selectMethod(Kept.class, "by_file"))).isEqualTo(Map.of("by_file()", "kept"));
        assertThat(failure(selectMethod(Broken.class, "nowhere")))
                .hasMessage("There is no nowhere.json, neither beside " + Broken.class.getName()
                        + " on the class path nor as the file "
                        + Path.of("nowhere.json").toAbsolutePath() + ".");
    }

    @Test
    void a_method_that_cannot_be_run_fails_and_says_what_to_do() {
        assertThat(failure(selectMethod(Broken.class, "text")))
                .hasMessage("Broken.text() returns String: let it return the Journey that is to keep the budget.");
        assertThat(failure(selectMethod(Broken.class, "asks", "int")))
                .hasMessage("Broken.asks() has parameters: a method with a budget has none.");
        assertThat(failure(selectMethod(Broken.class, "nothing")))
                .hasMessage("Broken.nothing() returned null: return the Journey that is to keep the budget.");
        assertThat(failure(selectMethod(Inner.class, "drawn")))
                .hasMessage("Inner.drawn() belongs to a class without a constructor that has no parameters: "
                        + "give it one, or make the method static.");
    }

    @Test
    void what_the_method_throws_is_the_failure() {
        assertThat(failure(selectMethod(Broken.class, "throwing"))).hasMessage("no drawing");
    }

    @Test
    void tests_are_found_by_package_and_by_id_and_others_are_left_alone() {
        assertThat(tests(selectPackage("dev.journey.junit")).started().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .contains("checkout()", "as_before()", "tight()")
                .doesNotContain("abstract_one()");
        assertThat(results(selectUniqueId(ID))).hasSize(2);
        assertThat(results(selectUniqueId(ID + "/[method:by_file]"))).isEqualTo(Map.of("by_file()", "kept"));
        for (String nothing : List.of(
                ID + "/[other:x]",
                ID + "/[method:gone]",
                "[engine:journey-budget]/[class:Gone]",
                "[engine:journey-budget]/[class:Gone]/[method:x]")) {
            assertThat(results(selectUniqueId(nothing))).as(nothing).isEmpty();
        }
        assertThat(results(selectClass(BudgetEngineTest.class))).isEmpty();
        assertThat(results(selectClass(Abstract.class))).isEmpty();
        assertThat(results(selectMethod(Kept.class, "helper"))).isEmpty();
    }

    @Test
    void a_filter_of_class_names_is_kept() {
        Events tests = EngineTestKit.engine(BudgetEngine.ID)
                .selectors(selectClass(Kept.class), selectClass(CheckoutTest.class))
                .filters((Filter<?>) ClassNameFilter.includeClassNamePatterns(".*CheckoutTest"))
                .execute()
                .testEvents();
        assertThat(tests.started().count()).isEqualTo(2);
    }

    @Test
    void the_engine_says_where_it_comes_from() {
        BudgetEngine engine = new BudgetEngine();
        assertThat(engine.getGroupId()).contains("dev.journey");
        assertThat(engine.getArtifactId()).contains("journey-junit");
        assertThat(EngineTestKit.engine(BudgetEngine.ID)
                        .selectors(selectClass(Kept.class))
                        .execute()
                        .containerEvents()
                        .started()
                        .stream()
                        .map(event -> event.getTestDescriptor().getLegacyReportingName()))
                .contains(Kept.class.getName());
    }

    private static Events tests(DiscoverySelector selector) {
        return EngineTestKit.engine(BudgetEngine.ID)
                .selectors(selector)
                .execute()
                .testEvents();
    }

    private static Map<String, String> results(DiscoverySelector selector) {
        return tests(selector).finished().stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName(),
                        event -> result(event)
                                .getThrowable()
                                .map(Throwable::toString)
                                .orElse("kept")));
    }

    private static Throwable failure(DiscoverySelector selector) {
        List<Event> finished = tests(selector).finished().list();
        assertThat(finished).hasSize(1);
        return result(finished.get(0)).getThrowable().orElseThrow();
    }

    private static TestExecutionResult result(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class);
    }

    static class Kept {
        @JourneyBudget(value = "none-new.json", baseline = "baseline.json")
        Journey as_before() {
            return CheckoutTest.journey(10);
        }

        @JourneyBudget("src/test/resources/dev/journey/junit/budget.json")
        Journey by_file() {
            return CheckoutTest.journey(10);
        }

        Journey helper() {
            return CheckoutTest.journey(10);
        }
    }

    static class Broken {
        @JourneyBudget("tight.json")
        Journey tight() {
            return CheckoutTest.journey(10);
        }

        @JourneyBudget("none-new.json")
        Journey without_baseline() {
            return CheckoutTest.journey(10);
        }

        @JourneyBudget("nowhere.json")
        Journey nowhere() {
            return CheckoutTest.journey(10);
        }

        @JourneyBudget("budget.json")
        String text() {
            return "";
        }

        @JourneyBudget("budget.json")
        Journey asks(int minutes) {
            return CheckoutTest.journey(minutes);
        }

        @JourneyBudget("budget.json")
        Journey nothing() {
            return null;
        }

        @JourneyBudget("budget.json")
        Journey throwing() {
            throw new IllegalStateException("no drawing");
        }
    }

    abstract static class Abstract {
        @JourneyBudget("budget.json")
        Journey abstract_one() {
            return CheckoutTest.journey(10);
        }
    }

    @SuppressWarnings("ClassCanBeStatic") // an inner class is what is tried
    class Inner {
        @JourneyBudget("budget.json")
        Journey drawn() {
            return CheckoutTest.journey(10);
        }
    }
}
