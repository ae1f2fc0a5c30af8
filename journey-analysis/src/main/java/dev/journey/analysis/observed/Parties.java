package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Visit;
import dev.journey.model.Party;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.Column;
import dev.journey.model.log.Dictionary;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Side, tier and authority of who acts: the row's own column, else what is known of the actor, else of the team. */
final class Parties {
    private final @Nullable Column sideColumn;
    private final @Nullable Side[] sideByCode;
    private final @Nullable Column tierColumn;
    private final int[] tierByCode;
    private final @Nullable Column actors;
    private final @Nullable Column teams;
    private final Party[] actorByCode;
    private final Party[] teamByCode;

    Parties(EventLog log) {
        sideColumn = log.column(Role.SIDE).orElse(null);
        sideByCode = sideColumn == null ? new Side[0] : sides(sideColumn.dictionary());
        tierColumn = log.column(Role.TIER).orElse(null);
        tierByCode = tierColumn == null ? new int[0] : tiers(tierColumn.dictionary());
        actors = log.column(Role.ACTOR).orElse(null);
        teams = log.column(Role.TEAM).orElse(null);
        actorByCode = parties(actors, log.glossary()::actor);
        teamByCode = parties(teams, log.glossary()::team);
    }

    /** The side of who acts, or null where nobody said. */
    @Nullable
    Side side(int step) {
        int row = sideColumn == null ? Column.MISSING : sideColumn.code(step);
        Side byRow = row == Column.MISSING ? null : sideByCode[row];
        if (byRow != null) {
            return byRow;
        }
        Optional<Side> known = party(actors, actorByCode, step).side();
        return known.isPresent()
                ? known.get()
                : party(teams, teamByCode, step).side().orElse(null);
    }

    /** The tier of who acts, or {@link Visit#UNKNOWN}. */
    int tier(int step) {
        int row = tierColumn == null ? Column.MISSING : tierColumn.code(step);
        int byRow = row == Column.MISSING ? Visit.UNKNOWN : tierByCode[row];
        if (byRow != Visit.UNKNOWN) {
            return byRow;
        }
        int known = party(actors, actorByCode, step).tier().orElse(Visit.UNKNOWN);
        return known != Visit.UNKNOWN
                ? known
                : party(teams, teamByCode, step).tier().orElse(Visit.UNKNOWN);
    }

    /** The amount up to which who acts decides, or NaN where nobody said. */
    double authority(int step) {
        double known = party(actors, actorByCode, step).authority().orElse(Double.NaN);
        return !Double.isNaN(known)
                ? known
                : party(teams, teamByCode, step).authority().orElse(Double.NaN);
    }

    /** Whether any actor, team or row has a tier. */
    boolean knowTiers() {
        return tiersByRule().length > 0 || Arrays.stream(tierByCode).anyMatch(tier -> tier != Visit.UNKNOWN);
    }

    /** The tiers that actors and teams of the log have, the lowest first. */
    int[] tiersByRule() {
        return Stream.of(actorByCode, teamByCode)
                .flatMap(Arrays::stream)
                .flatMapToInt(party -> party.tier().stream())
                .distinct()
                .sorted()
                .toArray();
    }

    private static Party party(@Nullable Column column, Party[] byCode, int step) {
        int code = column == null ? Column.MISSING : column.code(step);
        return code == Column.MISSING ? Party.UNKNOWN : byCode[code];
    }

    private static Party[] parties(@Nullable Column column, Function<String, Party> known) {
        return column == null
                ? new Party[0]
                : column.dictionary().names().stream().map(known).toArray(Party[]::new);
    }

    private static @Nullable Side[] sides(Dictionary names) {
        @Nullable Side[] sides = new Side[names.size()];
        for (int code = 0; code < sides.length; code++) {
            sides[code] = constant(Side.class, names.name(code));
        }
        return sides;
    }

    private static int[] tiers(Dictionary names) {
        return names.names().stream().mapToInt(Parties::wholeNumber).toArray();
    }

    private static int wholeNumber(String text) {
        try {
            return Math.max(Visit.UNKNOWN, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Visit.UNKNOWN;
        }
    }

    /** The constant that a text names in any case, or null. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        return null;
    }
}
