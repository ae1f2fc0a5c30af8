package dev.journey.junit;

import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** A class with methods that return journeys. */
final class BudgetClass extends AbstractTestDescriptor {
    static final String SEGMENT = "class";

    private final Class<?> type;

    BudgetClass(TestDescriptor parent, Class<?> type) {
        super(id(parent, type), type.getSimpleName(), ClassSource.from(type));
        this.type = type;
    }

    private static UniqueId id(TestDescriptor parent, Class<?> type) {
        return parent.getUniqueId().append(SEGMENT, type.getName());
    }

    Class<?> type() {
        return type;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public String getLegacyReportingName() {
        return type.getName();
    }
}
