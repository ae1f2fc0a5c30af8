package dev.journey.analysis.measure;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path as the machines see it: an observed step, or a touchpoint of a drawn journey. Names are codes of their
 * dictionary; {@link #UNKNOWN} stands for no value. Valid only until the walk goes on.
 */
public interface Visit {
    /** The code of a value that is missing. */
    int UNKNOWN = -1;

    /** What happens. */
    int touchpoint();

    /** The performer's side. */
    Side side();

    /** Whose move it is once the step has happened: the given move, else the performer's side. */
    Side control();

    /** Whether the customer sees the step. */
    boolean front();

    /** The class, or null where unknown. */
    @Nullable
    TouchpointClass touchpointClass();

    /** Who should bear it where that was said, or null. */
    @Nullable
    DueParty statedDue();

    /** The outcome reached with it, or null. */
    @Nullable
    Outcome outcome();

    /** The value at a level, by the level's position in the analysis; {@link #UNKNOWN} where missing. */
    int value(int level);

    /** The performer's team. */
    int team();

    /** The performer's tier. */
    int tier();

    /** The amount up to which the performer decides, or NaN where unknown. */
    double authority();

    /** Whether it means that the receiver of a handoff has taken up the work. */
    boolean accepts();

    /** Milliseconds of the customer's own doing; 0 where unknown. */
    double activeMillis();

    /** Milliseconds of the customer's attended wait; 0 where unknown. */
    double waitMillis();

    /** Where the customer's milliseconds come from. */
    MinuteSource customerSource();

    /** Milliseconds of company work; 0 where unknown. */
    double companyMillis();

    /** Where the company's milliseconds come from. */
    MinuteSource companySource();

    /** Milliseconds until the next step begins; 0 at the last one. */
    double elapsedMillis();

    /** Whether the ball is with the customer once the step has happened. */
    default boolean customerHeld() {
        return control() == Side.CUSTOMER;
    }
}
