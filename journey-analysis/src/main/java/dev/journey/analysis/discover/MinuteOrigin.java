package dev.journey.analysis.discover;

import com.google.common.collect.Maps;
import dev.journey.analysis.measure.MinuteSource;
import java.util.Map;

/**
 * Where the minutes of a discovered touchpoint come from: how many of its visits have minutes of which source. Means and standard
 * deviations are over the visits that have any.
 *
 * @param customer for the customer's minutes
 * @param company for the company's
 */
public record MinuteOrigin(Map<MinuteSource, Long> customer, Map<MinuteSource, Long> company) {
    /** Copies. */
    public MinuteOrigin {
        customer = Maps.immutableEnumMap(customer);
        company = Maps.immutableEnumMap(company);
    }
}
