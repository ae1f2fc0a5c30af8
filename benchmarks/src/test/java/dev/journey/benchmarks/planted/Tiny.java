package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.journey.model.TouchpointClass;
import java.util.List;
import java.util.Optional;

/** One front team, one back office, one look-up in a system that the front cannot open, in every case. */
final class Tiny {
    static final Team FRONT = new Team("Front", 1, 4);
    static final Team BACK = new Team("Back", 2, 2);
    static final String LOOK_UP = "Look up the bill";
    static final Pull GRANT = Pull.of(Kind.ACCESS, "Front", LOOK_UP).in("Bills");

    private static final Waits NO_CHASES = new Waits(2, 0, 0, 0);

    private Tiny() {}

    static Organisation lookUp() {
        Need need = Need.simple(LOOK_UP, TouchpointClass.LOOKUP, 3, 0.4)
                .by(BACK, NO_CHASES)
                .in("Bills");
        return of(ImmutableSetMultimap.of("Bills", "Front"), need, Cause.alone(GRANT));
    }

    /** Amounts of median 50; the front decides up to {@code limit}; a look-up is needed as well. */
    static Organisation credit(double limit) {
        Need need = Need.simple("Decide", TouchpointClass.APPROVAL, 2, 0.4)
                .by(BACK, NO_CHASES)
                .in("Bills")
                .with(Ability.ANYONE.withLimit("Front", limit))
                .with(new Amounts(50, 0.5, 1000, 1, 0.5));
        Pull empower = Pull.of(Kind.EMPOWER, "Front", "Decide").to(1_000_000);
        return of(ImmutableSetMultimap.of("Bills", "Front"), need, new Cause(empower, List.of(GRANT)));
    }

    /** Half of the front knows how. */
    static Organisation skill(boolean licensed) {
        Ability ability = licensed ? Ability.LICENCE : Ability.ANYONE.withKnowing("Front", 0.5);
        Need need = Need.simple("Set up", TouchpointClass.REPAIR, 9, 0.4)
                .by(BACK, NO_CHASES)
                .with(ability);
        return of(ImmutableSetMultimap.of(), need, Cause.alone(Pull.of(Kind.TRAIN, "Front", "Set up")));
    }

    private static Organisation of(SetMultimap<String, String> lacking, Need need, Cause cause) {
        Issue issue = new Issue("Bill", 1, List.of(FRONT), List.of(need), Optional.empty(), Optional.empty(), false);
        return new Organisation(
                7, 100, List.of(FRONT, BACK), List.of(issue), lacking, 0, Recording.PERFECT, List.of(cause));
    }
}
