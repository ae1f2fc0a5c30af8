package dev.journey.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Collects what is known of a {@link Touchpoint}. What cannot be is kept in {@link #faults()} until {@link #build()}. Not thread-safe. */
public final class TouchpointBuilder {
    private static final double TOLERANCE = 1e-9;

    final String id;
    String label;
    final Map<String, Double> performers = new LinkedHashMap<>();
    Traits.Builder traits = Traits.builder();
    StepMinutes minutes = StepMinutes.UNKNOWN;
    Optional<String> channel = Optional.empty();
    Optional<String> stage = Optional.empty();
    final Set<String> dataAsked = new TreeSet<>();
    final Set<String> dataGiven = new TreeSet<>();
    OptionalDouble customerMoney = OptionalDouble.empty();
    OptionalDouble companyMoney = OptionalDouble.empty();
    private final Set<Capability> requires = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    TouchpointBuilder(String id) {
        this.id = id;
        this.label = id;
        if (id.isBlank()) {
            faults.add(Messages.blankId("A touchpoint"));
        }
    }

    TouchpointBuilder(Touchpoint from) {
        this(from.id());
        label = from.label();
        performers.putAll(from.performers());
        traits(from.traits());
        channel = from.channel();
        stage = from.stage();
        dataAsked.addAll(from.dataAsked());
        dataGiven.addAll(from.dataGiven());
        customerMoney = from.customerMoney();
        companyMoney = from.companyMoney();
    }

    /** The id that it was started with. */
    public String id() {
        return id;
    }

    /** How it is shown. */
    public TouchpointBuilder label(String value) {
        label = value;
        return this;
    }

    /** This actor always performs it, in place of whoever was named before. */
    public TouchpointBuilder by(String actor) {
        performers.clear();
        return byShare(actor, 1);
    }

    /** This actor performs this share of its visits, in (0, 1]. */
    public TouchpointBuilder byShare(String actor, double share) {
        if (!(share > 0 && share <= 1)) {
            faults.add(Messages.share(actor, share));
            return this;
        }
        performers.put(actor, share);
        return this;
    }

    /** Everything that is known besides performers, channel, stage, data and money, in place of what was said before. */
    public TouchpointBuilder traits(Traits value) {
        traits = Traits.builder().accepts(value.accepts());
        value.side().ifPresent(traits::side);
        value.due().ifPresent(traits::due);
        value.touchpointClass().ifPresent(traits::touchpointClass);
        value.visibility().ifPresent(traits::visibility);
        value.move().ifPresent(traits::move);
        value.outcome().ifPresent(traits::outcome);
        minutes = value.minutes();
        requires.clear();
        return requires(value.requires());
    }

    /** Which side does it; needed only where no performer is named. */
    public TouchpointBuilder side(Side value) {
        traits.side(value);
        return this;
    }

    /** Who should bear it. */
    public TouchpointBuilder due(DueParty value) {
        traits.due(value);
        return this;
    }

    /** What kind of thing it is. */
    public TouchpointBuilder ofClass(TouchpointClass value) {
        traits.touchpointClass(value);
        return this;
    }

    /** The customer sees it. */
    public TouchpointBuilder front() {
        traits.visibility(Visibility.FRONT);
        return this;
    }

    /** The customer does not see it. */
    public TouchpointBuilder back() {
        traits.visibility(Visibility.BACK);
        return this;
    }

    /** Whose move it is afterwards, where that is not the performer's side. */
    public TouchpointBuilder move(Side value) {
        traits.move(value);
        return this;
    }

    /** The issue has this outcome once it has happened. Without transitions of its own the case ends there. */
    public TouchpointBuilder outcome(Outcome value) {
        traits.outcome(value);
        return this;
    }

    /** It takes up work that was handed over. */
    public TouchpointBuilder accepts() {
        traits.accepts(true);
        return this;
    }

    /** Fixed minutes of the customer's own doing and of company work; no wait and no unattended time. */
    public TouchpointBuilder minutes(double customer, double company) {
        return active(customer, 0).waiting(0, 0).unattended(0, 0).company(company, 0);
    }

    /** All minutes at once. */
    public TouchpointBuilder minutes(StepMinutes value) {
        minutes = value;
        return this;
    }

    /** Minutes of the customer's own doing. */
    public TouchpointBuilder active(double mean, double sd) {
        return spend(mean, sd, minutes::withActive);
    }

    /** Minutes of the customer's attended wait: on hold, in a queue, present. */
    public TouchpointBuilder waiting(double mean, double sd) {
        return spend(mean, sd, minutes::withWait);
    }

    /** Minutes that pass without the customer spending them. */
    public TouchpointBuilder unattended(double mean, double sd) {
        return spend(mean, sd, minutes::withUnattended);
    }

    /** Minutes of company work. */
    public TouchpointBuilder company(double mean, double sd) {
        return spend(mean, sd, minutes::withCompany);
    }

    /** Money that a visit costs the customer. */
    public TouchpointBuilder customerMoney(double amount) {
        customerMoney = money("Customer", amount);
        return this;
    }

    /** Money that a visit costs the company. */
    public TouchpointBuilder companyMoney(double amount) {
        companyMoney = money("Company", amount);
        return this;
    }

    /** Capabilities needed to do it, as {@link Capability#parse} reads them, added to those before. */
    public TouchpointBuilder requires(String... capabilities) {
        for (String capability : capabilities) {
            try {
                requires.add(Capability.parse(capability));
            } catch (IllegalArgumentException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        }
        return requires(requires);
    }

    /** Capabilities needed to do it, added to those before. */
    public TouchpointBuilder requires(Set<Capability> capabilities) {
        requires.addAll(ImmutableSet.copyOf(capabilities));
        traits.requires(requires);
        return this;
    }

    /** Where it happens. */
    public TouchpointBuilder channel(String value) {
        channel = Optional.of(value);
        return this;
    }

    /** The part of the journey that it belongs to. */
    public TouchpointBuilder stage(String value) {
        stage = Optional.of(value);
        return this;
    }

    /** Data items that the customer is asked for, added to those before. */
    public TouchpointBuilder asks(String... items) {
        dataAsked.addAll(Arrays.asList(items));
        return this;
    }

    /** Data items that the customer gives, added to those before. */
    public TouchpointBuilder gives(String... items) {
        dataGiven.addAll(Arrays.asList(items));
        return this;
    }

    /** What is wrong with what was said so far, one sentence each. */
    public List<String> faults() {
        ImmutableList.Builder<String> all = ImmutableList.<String>builder().addAll(faults);
        double sum =
                performers.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!performers.isEmpty() && !(Math.abs(sum - 1) <= TOLERANCE)) {
            all.add(Messages.shares(sum));
        }
        if (Iterables.any(Iterables.concat(dataAsked, dataGiven), String::isBlank)) {
            all.add(Messages.blank("The name of a data item"));
        }
        return all.build();
    }

    /**
     * The touchpoint.
     *
     * @throws IllegalArgumentException with all faults, when there are any
     */
    public Touchpoint build() {
        List<String> all = faults();
        if (!all.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", all));
        }
        return new Touchpoint(this);
    }

    private TouchpointBuilder spend(double mean, double sd, Function<Minutes, StepMinutes> kind) {
        try {
            minutes = kind.apply(new Minutes(mean, sd));
        } catch (IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return this;
    }

    private OptionalDouble money(String whose, double amount) {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            faults.add(Messages.money(whose, amount));
        }
        return OptionalDouble.of(amount);
    }
}
