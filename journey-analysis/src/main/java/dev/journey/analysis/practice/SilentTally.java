package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Propensity;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Estimates what the log does not hold. */
final class SilentTally {
    private final Steps steps;
    private final ServiceFacts service;

    private SilentTally(Steps steps) {
        this.steps = steps;
        service = steps.service();
    }

    static Known<Silent> of(Steps steps) {
        Silent found = new SilentTally(steps).figures();
        boolean any = found.coverage().isPresent()
                || found.elite().isPresent()
                || found.affected().isPresent()
                || found.lowBoil().isPresent();
        return Known.when(any, () -> found, Messages.NO_SILENT);
    }

    private Silent figures() {
        Shares<Boolean> left = new Shares<>();
        long boiling = 0;
        long several = 0;
        for (int[] cases : steps.byCustomer()) {
            if (cases.length > 1) {
                boolean low = isLowBoil(cases);
                several++;
                boiling += low ? 1 : 0;
                left.count(low, Arrays.stream(cases).anyMatch(steps::left));
            }
        }
        Share lowBoil = new Share(boiling, several);
        return new Silent(
                coverage(),
                elite(),
                affected(),
                Known.when(several > 0, () -> lowBoil, Messages.NO_RETURNING),
                Known.of(
                        Estimate.ofDifference(left.of(true), left.of(false), Practice.CONFIDENCE),
                        Messages.NO_TWO_GROUPS));
    }

    private Known<Share> coverage() {
        Set<String> named = new TreeSet<>(service.origins().values());
        long counted = named.stream()
                .filter(origin -> service.population().containsKey(origin))
                .count();
        return Known.when(!named.isEmpty(), () -> new Share(counted, named.size()), Messages.NO_ORIGINS);
    }

    private Known<Share> elite() {
        int customers = steps.byCustomer().size();
        if (service.customers().isEmpty()
                || customers == 0
                || customers > service.customers().getAsLong()) {
            return Known.absent(Messages.NO_CUSTOMER_COUNT);
        }
        return Known.of(new Share(customers, service.customers().getAsLong()));
    }

    private Known<Estimate> affected() {
        if (service.propensity().isEmpty() || service.origins().isEmpty() || !steps.has(Role.CAUSE)) {
            return Known.absent(Messages.NO_PROPENSITY);
        }
        long cases = 0;
        for (int c = 0; c < steps.cases(); c++) {
            cases += steps.ofCase(Role.CAUSE, c)
                            .filter(service.origins()::containsKey)
                            .isPresent()
                    ? 1
                    : 0;
        }
        Propensity asked = service.propensity().get();
        Estimate rate = Estimate.ofShare(new Share(asked.contacted(), asked.affected()), Practice.CONFIDENCE)
                .orElseThrow();
        return Known.of(new Estimate(
                silent(cases, rate.value()), silent(cases, rate.high()), silent(cases, rate.low()), asked.affected()));
    }

    private static double silent(long contacts, double propensity) {
        return contacts / propensity - contacts;
    }

    /** Never hostile and never refused, and the last case cost more than the first. */
    private boolean isLowBoil(int[] cases) {
        for (int c : cases) {
            if (LeavingTally.isHostile(steps, c, -1) || steps.hasInCase(Role.REFUSAL, c)) {
                return false;
            }
        }
        return millis(cases[cases.length - 1]) > millis(cases[0]);
    }

    private long millis(int c) {
        StepFacts facts = steps.facts();
        long millis = 0;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            millis += facts.customerMillis(step);
        }
        return millis;
    }
}
