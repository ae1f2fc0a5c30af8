package dev.journey.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;

/**
 * What the service knows of one of its people.
 *
 * @param can skills, systems and authority
 * @param trained when they were last trained
 * @param engagement an answer of a staff survey, in that survey's own unit
 */
public record StaffMember(SortedSet<Capability> can, Optional<LocalDate> trained, OptionalDouble engagement) {
    /** Copies. */
    public StaffMember {
        can = ImmutableSortedSet.copyOf(can);
    }

    /** Whether they can do what is required. */
    public boolean covers(Capability required) {
        return can.stream().anyMatch(own -> own.covers(required));
    }
}
