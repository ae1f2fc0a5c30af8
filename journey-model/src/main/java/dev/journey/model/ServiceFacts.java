package dev.journey.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a service says of itself beside its log: counts that a log of contacts cannot hold, and what its tags mean.
 *
 * @param currency the currency of all amounts, such as EUR
 * @param customers how many customers the service had over the time of the log, those who never turned to it included
 * @param population how often a touchpoint was passed, by its name, those who never turned to the service included
 * @param withdraws touchpoints that withdraw the promise that they name
 * @param publicChannels channels on which a promise is public
 * @param origins by cause, the touchpoint that it comes from
 * @param surveys by kind of survey, its scale
 * @param staff by actor
 * @param items by data item, what asking for it means
 * @param propensity how many of those affected turn to the service
 * @param issueFamilies by issue, the family that it is merged into where one issue brings another
 */
public record ServiceFacts(
        Optional<String> currency,
        OptionalLong customers,
        Map<String, Long> population,
        Set<String> withdraws,
        Set<String> publicChannels,
        Map<String, String> origins,
        Map<String, SurveyScale> surveys,
        Map<String, StaffMember> staff,
        Map<String, DataItem> items,
        Optional<Propensity> propensity,
        Map<String, String> issueFamilies) {
    /** Nothing was said. */
    public static final ServiceFacts UNKNOWN = new ServiceFacts(
            Optional.empty(),
            OptionalLong.empty(),
            Map.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Map.of());

    /** Copies. */
    public ServiceFacts {
        population = ImmutableMap.copyOf(population);
        withdraws = ImmutableSet.copyOf(withdraws);
        publicChannels = ImmutableSet.copyOf(publicChannels);
        origins = ImmutableMap.copyOf(origins);
        surveys = ImmutableMap.copyOf(surveys);
        staff = ImmutableMap.copyOf(staff);
        items = ImmutableMap.copyOf(items);
        issueFamilies = ImmutableMap.copyOf(issueFamilies);
    }

    /** What is known of a data item. */
    public DataItem item(String name) {
        return items.getOrDefault(name, DataItem.UNKNOWN);
    }

    /** The scale of a kind of survey: the one said here, else the one that it always has. */
    public Optional<SurveyScale> scale(String kind) {
        return Optional.ofNullable(surveys.get(kind)).or(() -> SurveyScale.known(kind));
    }
}
