package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Sample;
import dev.journey.analysis.figure.Share;
import dev.journey.model.RefusalReason;
import dev.journey.model.Role;
import dev.journey.model.StaffMember;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Follows handoffs to people. */
final class EnablementTally {
    private static final Set<RefusalReason> NO_MEANS =
            Set.of(RefusalReason.ACCESS, RefusalReason.AUTHORITY, RefusalReason.SKILL, RefusalReason.SCOPE);

    private final Steps steps;
    private final Map<String, StaffMember> staff;
    private final Map<String, Long> load = new HashMap<>();
    private final Map<String, String> teams = new HashMap<>();
    private final Shares<String> withoutMeans = new Shares<>();
    private long all;
    private long unknown;
    private long received;
    private long helpless;

    private EnablementTally(Steps steps) {
        this.steps = steps;
        staff = new TreeMap<>(steps.service().staff());
    }

    static Known<Enablement> of(Steps steps) {
        boolean known = !steps.service().staff().isEmpty() && steps.has(Role.ACTOR);
        return Known.when(known, () -> new EnablementTally(steps).figures(), Messages.NO_STAFF);
    }

    private Enablement figures() {
        for (int c = 0; c < steps.cases(); c++) {
            walk(c);
        }
        List<Enablement.Profile> profiles = staff.entrySet().stream()
                .map(entry -> profile(entry.getKey(), entry.getValue()))
                .toList();
        return new Enablement(profiles, new Share(unknown, all), new Share(helpless, received), freshness(profiles));
    }

    private void walk(int c) {
        String holder = "";
        boolean given = false;
        boolean failed = false;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            String actor = steps.facts().byStaff(step) ? steps.name(Role.ACTOR, step) : "";
            if (actor.isEmpty()) {
                continue;
            }
            if (!actor.equals(holder)) {
                count(holder, given, failed);
                given = !holder.isEmpty();
                failed = false;
                holder = actor;
            }
            failed = failed || lacksMeans(step, actor);
            all++;
            unknown += staff.containsKey(actor) ? 0 : 1;
            load.merge(actor, 1L, Long::sum);
            steps.text(Role.TEAM, step).ifPresent(team -> teams.putIfAbsent(actor, team));
        }
        count(holder, given, failed);
    }

    private void count(String holder, boolean given, boolean failed) {
        if (given) {
            received++;
            helpless += failed ? 1 : 0;
            withoutMeans.count(holder, failed);
        }
    }

    private boolean lacksMeans(int step, String actor) {
        boolean refused = steps.text(Role.REFUSAL, step)
                .flatMap(RefusalReason::of)
                .filter(NO_MEANS::contains)
                .isPresent();
        StaffMember member = staff.get(actor);
        return refused
                || (member != null && steps.required(step).stream().anyMatch(required -> !member.covers(required)));
    }

    private Enablement.Profile profile(String actor, StaffMember member) {
        return new Enablement.Profile(
                actor,
                teams.getOrDefault(actor, ""),
                member.can().stream().map(Object::toString).toList(),
                load.getOrDefault(actor, 0L),
                withoutMeans.of(actor),
                trained(member),
                member.engagement());
    }

    private OptionalLong trained(StaffMember member) {
        return member.trained()
                .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(
                        day,
                        Instant.ofEpochMilli(steps.logEnd())
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate())))
                .orElse(OptionalLong.empty());
    }

    private static Known<Estimate> freshness(List<Enablement.Profile> profiles) {
        List<Enablement.Profile> known = profiles.stream()
                .filter(one ->
                        one.trainedDaysAgo().isPresent() && one.withoutMeans().whole() > 0)
                .toList();
        double[] shares = known.stream()
                .mapToDouble(one -> one.withoutMeans().value().orElse(0))
                .sorted()
                .toArray();
        List<Double> often = new ArrayList<>();
        List<Double> seldom = new ArrayList<>();
        for (Enablement.Profile one : known) {
            boolean more = one.withoutMeans().value().orElse(0) > shares[shares.length / 2];
            (more ? often : seldom).add((double) one.trainedDaysAgo().orElse(0));
        }
        Optional<Estimate> difference = Estimate.ofDifference(sample(often), sample(seldom), Practice.CONFIDENCE);
        return Known.of(difference, Messages.FEW_TRAINED);
    }

    private static Sample sample(List<Double> values) {
        return Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
