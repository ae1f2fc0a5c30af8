package dev.journey.junit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Methods marked with {@link JourneyBudget}. */
final class BudgetMethods {
    private BudgetMethods() {}

    /** Whether a class that can be made has any; one that is abstract hands its own down. */
    static boolean areIn(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers()) && !of(type).isEmpty();
    }

    /** Those of a class and of what it extends, in a stable order. */
    static List<Method> of(Class<?> type) {
        return AnnotationSupport.findAnnotatedMethods(type, JourneyBudget.class, HierarchyTraversalMode.TOP_DOWN);
    }

    static boolean is(Method method) {
        return AnnotationSupport.isAnnotated(method, JourneyBudget.class);
    }
}
