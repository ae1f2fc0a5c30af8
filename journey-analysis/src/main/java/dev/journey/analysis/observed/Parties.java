package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Visit;
import dev.journey.model.Party;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.Column;
import dev.journey.model.log.Dictionary;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Side, tier and authority of who acts: the row's own column, else what is known of the actor, else of the team. */
final class Parties {
    private final @Nullable Column sideColumn;
    private final @Nullable Side[] sideByCode;
    private final @Nullable Column tierColumn;
    private final int[] tierByCode;
    private final @Nullable Column actors;
    private final @Nullable Column teams;
    private final Known actorByCode;
    private final Known teamByCode;

    Parties(EventLog log) {
        sideColumn = log.column(Role.SIDE).orElse(null);
        sideByCode = sideColumn == null ? new Side[0] : sides(sideColumn.dictionary());
        tierColumn = log.column(Role.TIER).orElse(null);
        tierByCode = tierColumn == null ? new int[0] : tiers(tierColumn.dictionary());
        actors = log.column(Role.ACTOR).orElse(null);
        teams = log.column(Role.TEAM).orElse(null);
        actorByCode = new Known(actors, log.glossary()::actor);
        teamByCode = new Known(teams, log.glossary()::team);
    }

    /** The side of who acts, or null where nobody said. */
    @Nullable
    Side side(int step) {
        int row = sideColumn == null ? Column.MISSING : sideColumn.code(step);
        Side byRow = row == Column.MISSING ? null : sideByCode[row];
        if (byRow != null) {
            return byRow;
        }
        Side known = actorByCode.sides[place(actors, step)];
        return known != null ? known : teamByCode.sides[place(teams, step)];
    }

    /** The tier of who acts, or {@link Visit#UNKNOWN}. */
    int tier(int step) {
        int row = tierColumn == null ? Column.MISSING : tierColumn.code(step);
        int byRow = row == Column.MISSING ? Visit.UNKNOWN : tierByCode[row];
        if (byRow != Visit.UNKNOWN) {
            return byRow;
        }
        int known = actorByCode.tiers[place(actors, step)];
        return known != Visit.UNKNOWN ? known : teamByCode.tiers[place(teams, step)];
    }

    /** The amount up to which who acts decides, or NaN where nobody said. */
    double authority(int step) {
        double known = actorByCode.authorities[place(actors, step)];
        return !Double.isNaN(known) ? known : teamByCode.authorities[place(teams, step)];
    }

    /** Whether any actor, team or row has a tier. */
    boolean knowTiers() {
        return tiersByRule().length > 0 || Arrays.stream(tierByCode).anyMatch(tier -> tier != Visit.UNKNOWN);
    }

    /** The tiers that actors and teams of the log have, the lowest first. */
    int[] tiersByRule() {
        return IntStream.concat(Arrays.stream(actorByCode.tiers), Arrays.stream(teamByCode.tiers))
                .filter(tier -> tier != Visit.UNKNOWN)
                .distinct()
                .sorted()
                .toArray();
    }

    private static int place(@Nullable Column column, int step) {
        return column == null ? 0 : column.code(step) + 1;
    }

    /** What is known of the names of a column, by code + 1; nothing at 0, where the value is missing. */
    private static final class Known {
        final @Nullable Side[] sides;
        final int[] tiers;
        final double[] authorities;

        Known(@Nullable Column column, Function<String, Party> known) {
            List<Party> parties = new ArrayList<>(List.of(Party.UNKNOWN));
            if (column != null) {
                column.dictionary().names().forEach(name -> parties.add(known.apply(name)));
            }
            sides = parties.stream().map(party -> party.side().orElse(null)).toArray(Side[]::new);
            tiers = parties.stream()
                    .mapToInt(party -> party.tier().orElse(Visit.UNKNOWN))
                    .toArray();
            authorities = parties.stream()
                    .mapToDouble(party -> party.authority().orElse(Double.NaN))
                    .toArray();
        }
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
