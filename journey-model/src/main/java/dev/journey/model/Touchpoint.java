package dev.journey.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;

/**
 * What happens, in a drawn journey. Immutable and thread-safe.
 *
 * <p>Who performs it, who should bear it, whether the customer sees it and what it costs are each possibly unknown; unknown is
 * kept apart from 0.
 */
public final class Touchpoint implements Node {
    private final String id;
    private final String label;
    private final ImmutableMap<String, Double> performers;
    private final Traits traits;
    private final Optional<String> channel;
    private final Optional<String> stage;
    private final ImmutableSortedSet<String> dataAsked;
    private final ImmutableSortedSet<String> dataGiven;
    private final OptionalDouble customerMoney;
    private final OptionalDouble companyMoney;

    Touchpoint(TouchpointBuilder builder) {
        id = builder.id;
        label = builder.label;
        performers = ImmutableMap.copyOf(builder.performers);
        traits = builder.traits.minutes(builder.minutes).build();
        channel = builder.channel;
        stage = builder.stage;
        dataAsked = ImmutableSortedSet.copyOf(builder.dataAsked);
        dataGiven = ImmutableSortedSet.copyOf(builder.dataGiven);
        customerMoney = builder.customerMoney;
        companyMoney = builder.companyMoney;
    }

    /** Starts a touchpoint. */
    public static TouchpointBuilder named(String id) {
        return new TouchpointBuilder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** How it is shown; the id unless something else was said. Several touchpoints may share a label. */
    public String label() {
        return label;
    }

    /** The id of the actor who performs it, where it is always the same one. */
    public Optional<String> performer() {
        return performers.size() == 1
                ? Optional.of(performers.keySet().iterator().next())
                : Optional.empty();
    }

    /** The ids of the actors who perform it, each with the share of visits that are theirs; empty where nobody said. Sums to 1. */
    public Map<String, Double> performers() {
        return performers;
    }

    /** Side, due party, class, visibility, next move, minutes and required capabilities. */
    public Traits traits() {
        return traits;
    }

    /** The minutes that a visit costs. */
    public StepMinutes minutes() {
        return traits.minutes();
    }

    /** Where it happens: phone, chat, mail, ... */
    public Optional<String> channel() {
        return channel;
    }

    /** The part of the journey that it belongs to. */
    public Optional<String> stage() {
        return stage;
    }

    /** The data items that the customer is asked for. */
    public SortedSet<String> dataAsked() {
        return dataAsked;
    }

    /** The data items that the customer gives. */
    public SortedSet<String> dataGiven() {
        return dataGiven;
    }

    /** Money that a visit costs the customer, in the user's currency; empty where nobody said. */
    public OptionalDouble customerMoney() {
        return customerMoney;
    }

    /** Money that a visit costs the company, in the user's currency; empty where nobody said. */
    public OptionalDouble companyMoney() {
        return companyMoney;
    }

    /** A builder that starts with everything said of this touchpoint. */
    public TouchpointBuilder toBuilder() {
        return new TouchpointBuilder(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touchpoint that
                && id.equals(that.id)
                && label.equals(that.label)
                && performers.equals(that.performers)
                && traits.equals(that.traits)
                && channel.equals(that.channel)
                && stage.equals(that.stage)
                && dataAsked.equals(that.dataAsked)
                && dataGiven.equals(that.dataGiven)
                && customerMoney.equals(that.customerMoney)
                && companyMoney.equals(that.companyMoney);
    }

    /** The id's: within a journey ids are unique. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
