package dev.journey.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * The method is a test: the journey that it returns is solved, and must keep the budget.
 *
 * <pre>{@code
 * class CheckoutTest {
 *     @JourneyBudget("budget.json")
 *     Journey checkout() {
 *         return Journey.load(Path.of("checkout.json"));
 *     }
 * }
 * }</pre>
 *
 * <p>The method has no parameters and returns a {@link dev.journey.model.graph.Journey}; it may be static, else its class has a
 * constructor without parameters and an instance of its own is made for it. Jupiter's lifecycle ({@code @BeforeEach}) does not reach it.
 * The failure names each limit that is broken, with the figure.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Testable
public @interface JourneyBudget {
    /**
     * The budget, {@code journey-budget/1}: a resource beside the class, or at the root of the class path where it begins with a slash;
     * where there is none, a file, seen from the folder in which the tests run.
     */
    String value();

    /** What the budget's limits on what is new are held against: an earlier {@code journey-solution/1}, found in the same way. */
    String baseline() default "";
}
