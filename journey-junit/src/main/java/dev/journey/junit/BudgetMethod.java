package dev.journey.junit;

import dev.journey.model.graph.Journey;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.hierarchical.Node;
import org.opentest4j.AssertionFailedError;

/** A method whose journey is to keep a budget. */
final class BudgetMethod extends AbstractTestDescriptor implements Node<BudgetContext> {
    static final String SEGMENT = "method";

    private final Class<?> type;
    private final Method method;

    BudgetMethod(TestDescriptor parent, Class<?> type, Method method) {
        super(
                parent.getUniqueId().append(SEGMENT, method.getName()),
                method.getName() + "()",
                MethodSource.from(type, method));
        this.type = type;
        this.method = method;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public BudgetContext execute(BudgetContext context, DynamicTestExecutor dynamicTestExecutor) {
        JourneyBudget asked = method.getAnnotation(JourneyBudget.class);
        KeptBudget budget = KeptBudget.find(type, asked);
        budget.brokenBy(journey(), name()).ifPresent(failure -> {
            throw new AssertionFailedError(failure);
        });
        return context;
    }

    private Journey journey() {
        if (!Journey.class.isAssignableFrom(method.getReturnType())) {
            throw new IllegalStateException(Messages.noJourney(name(), method.getReturnType()));
        }
        if (method.getParameterCount() > 0) {
            throw new IllegalStateException(Messages.parameters(name()));
        }
        Object journey = ReflectionSupport.invokeMethod(method, instance());
        if (journey == null) {
            throw new IllegalStateException(Messages.nothing(name()));
        }
        return (Journey) journey;
    }

    private @Nullable Object instance() {
        if (Modifier.isStatic(method.getModifiers())) {
            return null;
        }
        if (Arrays.stream(type.getDeclaredConstructors()).noneMatch(made -> made.getParameterCount() == 0)) {
            throw new IllegalStateException(Messages.noConstructor(name()));
        }
        return ReflectionSupport.newInstance(type);
    }

    private String name() {
        return type.getSimpleName() + "." + method.getName() + "()";
    }
}
