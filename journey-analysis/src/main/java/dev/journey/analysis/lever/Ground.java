package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import dev.journey.model.RefusalReason;
import dev.journey.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What every finder looks at: the log's facts, its handoffs, and what the user said. */
final class Ground {
    private static final Map<Capability.Kind, RefusalReason> REASONS = Map.of(
            Capability.Kind.SKILL, RefusalReason.SKILL,
            Capability.Kind.ACCESS, RefusalReason.ACCESS,
            Capability.Kind.AUTHORITY, RefusalReason.AUTHORITY);

    final StepFacts facts;
    final Own own;
    final StepsByTouchpoint places;
    final List<Episode> episodes;
    final List<Spot> spots;
    final Staff staff;
    final long handoffs;
    private final Map<Long, Integer> passedOn = new HashMap<>();
    private final List<Argument> arguments;
    private final Systems systems;

    Ground(StepFacts facts, Staff staff, List<Argument> arguments) {
        this.facts = facts;
        this.staff = staff;
        this.arguments = arguments;
        own = new Own(facts);
        places = new StepsByTouchpoint(facts);
        systems = new Systems(facts);
        List<Episode> found = new ArrayList<>();
        for (int c = 0; c < facts.log().caseCount(); c++) {
            found.addAll(Episode.of(facts, c));
        }
        episodes = List.copyOf(found);
        spots = Spot.of(facts, episodes);
        handoffs = found.size();
        spots.forEach(spot -> passedOn.put(
                Own.key(spot.from(), spot.touchpoint()), spot.episodes().size()));
    }

    OptionalDouble argument(Lever lever, String team, String touchpoint, String name) {
        return arguments.stream()
                .filter(argument -> argument.isFor(lever, team, touchpoint, name))
                .mapToDouble(Argument::value)
                .findFirst();
    }

    /** Whether the sender could do all of the receiver's work, if only it could do the core of it. */
    boolean onlyCoreIsMissing(Episode episode) {
        int core = facts.touchpoint(episode.core());
        for (int step : episode.work()) {
            int touchpoint = facts.touchpoint(step);
            if (touchpoint != core && !own.knows(episode.from(), touchpoint)) {
                return false;
            }
        }
        return true;
    }

    /** Who handed over, or {@link StepFacts#NONE} where nobody is named. */
    int asker(Episode episode) {
        return episode.asked() == Episode.NO_STEP ? StepFacts.NONE : facts.actor(episode.asked());
    }

    String team(int holder) {
        return facts.holderName(holder);
    }

    String step(int touchpoint) {
        return facts.touchpointName(touchpoint);
    }

    /** What the sender did last before most of these handoffs. */
    String replaces(List<Episode> some) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Episode episode : some) {
            if (episode.asked() != Episode.NO_STEP) {
                counts.merge(facts.touchpoint(episode.asked()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> step(entry.getKey()))
                .orElse("");
    }

    /** Median wait for the receiver, in hours. */
    double medianWaitHours(List<Episode> some) {
        long[] waits = some.stream()
                .mapToLong(episode -> Redirect.waitMillis(facts, episode))
                .sorted()
                .toArray();
        return waits.length == 0 ? 0 : waits[(waits.length - 1) / 2] / 3_600_000.0;
    }

    /** The share of the steps in a system that a holder does. */
    double uses(int holder, String system) {
        return systems.share(holder, system);
    }

    /** The minutes that three in four of a holder's own steps of work do not exceed; empty where no minutes are known. */
    OptionalDouble longMinutes(int holder) {
        return systems.longMinutes(holder);
    }

    /** Whether the staff list says that a person of a holder has a capability; empty where it does not say. */
    Optional<Boolean> has(int actor, int holder, Capability capability) {
        return staff.has(facts.nameOf(actor), team(holder), capability);
    }

    /** Whether the staff list says that the sender has a capability; empty where it does not say. */
    Optional<Boolean> has(Episode episode, Capability capability) {
        return has(asker(episode), episode.from(), capability);
    }

    /** What speaks for a capability having been missing: recorded where the staff list or the sender's refusal says so. */
    Proof proof(Episode episode, Capability missing, double inferred) {
        boolean lacks = has(episode, missing).filter(has -> !has).isPresent();
        return lacks || refused(episode, missing.kind()) ? Proof.RECORDED : Proof.inferred(inferred);
    }

    /** What it takes to decide what is asked; empty where no amount is known. */
    Optional<Capability> authority(Episode episode) {
        OptionalDouble amount = facts.amount(episode.core());
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Capability(Capability.Kind.AUTHORITY, Sentences.plain(Math.max(0, amount.getAsDouble()))));
    }

    /** Whether the staff list says that the sender may decide it. */
    boolean mayDecide(Episode episode) {
        return authority(episode).flatMap(needed -> has(episode, needed)).orElse(false);
    }

    /** What speaks for the authority having been missing. */
    Proof proofOfAuthority(Episode episode, double inferred) {
        boolean mayNot = authority(episode)
                .flatMap(needed -> has(episode, needed))
                .filter(may -> !may)
                .isPresent();
        return mayNot || refused(episode, Capability.Kind.AUTHORITY) ? Proof.RECORDED : Proof.inferred(inferred);
    }

    /** Whether the sender refused it for that reason. */
    boolean refused(Episode episode, Capability.Kind kind) {
        return episode.asked() != Episode.NO_STEP
                && facts.text(Role.REFUSAL, episode.asked())
                        .flatMap(RefusalReason::of)
                        .filter(reason -> REASONS.get(kind) == reason)
                        .isPresent();
    }

    /**
     * The share of a sender's handoffs at a spot that is due to what it lacks: the others who do this work pass on less of it. {@code
     * done} is what the sender does in place of what it may not lack anything for.
     */
    double excess(Spot spot, long done) {
        long passed = 0;
        long all = 0;
        for (int other = 0; other < facts.holderCount(); other++) {
            if (other != spot.from() && own.knows(other, spot.touchpoint())) {
                long on = passedOn.getOrDefault(Own.key(other, spot.touchpoint()), 0);
                passed += on;
                all += on + own.steps(other, spot.touchpoint());
            }
        }
        int here = spot.episodes().size();
        return Attribution.excess(new Attribution.Group(passed, all), new Attribution.Group(here, here + done));
    }
}
