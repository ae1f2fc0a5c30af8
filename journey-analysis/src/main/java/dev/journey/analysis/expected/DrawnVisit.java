package dev.journey.analysis.expected;

import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.measure.Visit;
import dev.journey.model.Actor;
import dev.journey.model.DueParty;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A visit of a touchpoint by one performer, as the machines see it. Levels are numbered as in {@link DrawnLevel}. Immutable. */
final class DrawnVisit implements Visit {
    static final double MILLIS_PER_MINUTE = 60_000;

    private final int touchpoint;
    private final Traits traits;
    private final Side side;
    private final int actorCode;
    private final int team;
    private final int tier;
    private final double authority;
    private final @Nullable Outcome outcome;
    private final double elapsed;

    /**
     * @param touchpointSide the side where no performer is named
     * @param elapsedMillis time until the next step; 0 where the case ends
     */
    DrawnVisit(Place place, Touchpoint drawn, Side touchpointSide, DrawnNames names, double elapsedMillis) {
        touchpoint = place.touchpoint();
        traits = drawn.traits();
        actorCode = place.performer();
        if (actorCode == UNKNOWN) {
            side = touchpointSide;
            team = UNKNOWN;
            tier = UNKNOWN;
            authority = Double.NaN;
        } else {
            Actor actor = names.actor(actorCode);
            side = actor.side();
            team = names.team(actorCode);
            tier = actor.tier().orElse(UNKNOWN);
            authority = actor.authorityLimit().orElse(Double.NaN);
        }
        outcome = place.ending() != null ? place.ending() : traits.outcome().orElse(null);
        elapsed = elapsedMillis;
    }

    @Override
    public int touchpoint() {
        return touchpoint;
    }

    @Override
    public Side side() {
        return side;
    }

    @Override
    public Side control() {
        return traits.move().orElse(side);
    }

    @Override
    public boolean front() {
        return traits.visibility().orElse(Visibility.BACK) == Visibility.FRONT;
    }

    @Override
    public @Nullable TouchpointClass touchpointClass() {
        return traits.touchpointClass().orElse(null);
    }

    @Override
    public @Nullable DueParty statedDue() {
        return traits.due().orElse(null);
    }

    @Override
    public @Nullable Outcome outcome() {
        return outcome;
    }

    @Override
    public int value(int level) {
        return switch (DrawnLevel.values()[level]) {
            case ACTOR -> actorCode;
            case TEAM -> team;
            case TIER -> tier;
        };
    }

    @Override
    public int team() {
        return team;
    }

    @Override
    public int tier() {
        return tier;
    }

    @Override
    public double authority() {
        return authority;
    }

    @Override
    public boolean accepts() {
        return traits.accepts();
    }

    @Override
    public double activeMillis() {
        return millis(traits.minutes().active());
    }

    @Override
    public double waitMillis() {
        return millis(traits.minutes().waiting());
    }

    @Override
    public MinuteSource customerSource() {
        StepMinutes minutes = traits.minutes();
        if (minutes.active().isPresent() || minutes.waiting().isPresent()) {
            return MinuteSource.GIVEN;
        }
        boolean behind = side != Side.CUSTOMER && traits.visibility().orElse(Visibility.FRONT) == Visibility.BACK;
        return behind ? MinuteSource.NONE : MinuteSource.MISSING;
    }

    @Override
    public double companyMillis() {
        return millis(traits.minutes().company());
    }

    @Override
    public MinuteSource companySource() {
        if (traits.minutes().company().isPresent()) {
            return MinuteSource.GIVEN;
        }
        return side == Side.CUSTOMER || side == Side.SYSTEM ? MinuteSource.NONE : MinuteSource.MISSING;
    }

    @Override
    public double elapsedMillis() {
        return elapsed;
    }

    static double millis(Optional<Minutes> minutes) {
        return minutes.map(Minutes::mean).orElse(0.0) * MILLIS_PER_MINUTE;
    }
}
