package dev.journey.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds the classes and methods that are asked for by class, by method or by id. */
final class BudgetSelectors implements SelectorResolver {
    private final Predicate<String> names;

    BudgetSelectors(Predicate<String> names) {
        this.names = names;
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> type = selector.getJavaClass();
        if (!names.test(type.getName()) || !BudgetMethods.areIn(type)) {
            return Resolution.unresolved();
        }
        return context.addToParent(parent -> Optional.of(new BudgetClass(parent, type)))
                .map(found -> Resolution.match(Match.exact(found, () -> methods(type))))
                .orElseGet(Resolution::unresolved);
    }

    private static Set<DiscoverySelector> methods(Class<?> type) {
        return BudgetMethods.of(type).stream()
                .map(method -> selectMethod(type, method))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Resolution resolve(MethodSelector selector, Context context) {
        Method method = selector.getJavaMethod();
        if (!BudgetMethods.is(method)) {
            return Resolution.unresolved();
        }
        Class<?> type = selector.getJavaClass();
        return context.<TestDescriptor>addToParent(
                        () -> selectClass(type), parent -> Optional.of(new BudgetMethod(parent, type, method)))
                .map(found -> Resolution.match(Match.exact(found)))
                .orElseGet(Resolution::unresolved);
    }

    /** A test that failed is run again by its id. */
    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        UniqueId.Segment last = id.getLastSegment();
        return switch (last.getType()) {
            case BudgetClass.SEGMENT ->
                type(last).map(type -> only(selectClass(type))).orElseGet(Resolution::unresolved);
            case BudgetMethod.SEGMENT ->
                type(id.removeLastSegment().getLastSegment())
                        .flatMap(type -> BudgetMethods.of(type).stream()
                                .filter(method -> method.getName().equals(last.getValue()))
                                .findFirst()
                                .map(method -> only(selectMethod(type, method))))
                        .orElseGet(Resolution::unresolved);
            default -> Resolution.unresolved();
        };
    }

    private static Optional<Class<?>> type(UniqueId.Segment segment) {
        return ReflectionSupport.tryToLoadClass(segment.getValue()).toOptional();
    }

    private static Resolution only(DiscoverySelector selector) {
        return Resolution.selectors(Set.of(selector));
    }
}
