package dev.journey.analysis.observed;

import com.google.common.collect.Sets;
import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names behind the codes of a summary.
 *
 * @param touchpoints by code
 * @param wanted the levels to report
 * @param present those of them that there are
 * @param levels names by code, for each wanted level
 * @param customers by code
 * @param issues by code
 * @param actors names of all actors, of any side
 * @param teams names of all teams
 * @param channels names of all channels
 */
record SummaryNames(
        List<String> touchpoints,
        List<Level> wanted,
        Set<Level> present,
        List<List<String>> levels,
        List<String> customers,
        List<String> issues,
        List<String> actors,
        List<String> teams,
        List<String> channels) {

    /** Stands for "before the first step" in results. */
    static final String START = "(start)";

    private static final String MISSING = "(missing)";

    static SummaryNames of(LogNames names) {
        EventLog log = names.log();
        return new SummaryNames(
                log.touchpoints().dictionary().names(),
                names.wanted(),
                Set.copyOf(names.present()),
                names.levels().stream().map(LevelValues::names).toList(),
                dictionary(log, Role.CUSTOMER),
                dictionary(log, Role.ISSUE_TYPE),
                dictionary(log, Role.ACTOR),
                dictionary(log, Role.TEAM),
                dictionary(log, Role.CHANNEL));
    }

    /** The name of a value at a level, where a missing one may count as a value. */
    String value(int level, int code) {
        return code < 0 ? MISSING : levels.get(level).get(code);
    }

    /** The positions of the levels that there are, in order. */
    int[] positions() {
        return IntStream.range(0, wanted.size())
                .filter(level -> present.contains(wanted.get(level)))
                .toArray();
    }

    /** The position of the level at which paths are judged: the first that there is, or -1. */
    int judged() {
        return Arrays.stream(positions()).findFirst().orElse(-1);
    }

    /** These names and then those that only the other has. The wanted levels must be the same. Parts of one log have the same. */
    SummaryNames union(SummaryNames other) {
        if (equals(other)) {
            return this;
        }
        List<List<String>> bothLevels = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            bothLevels.add(union(levels.get(level), other.levels.get(level)));
        }
        return new SummaryNames(
                union(touchpoints, other.touchpoints),
                wanted,
                Sets.union(present, other.present).immutableCopy(),
                bothLevels,
                union(customers, other.customers),
                union(issues, other.issues),
                union(actors, other.actors),
                union(teams, other.teams),
                union(channels, other.channels));
    }

    /** How codes of these names are called in {@code union}. */
    Recoding recoding(SummaryNames union) {
        List<Recoding.Codes> levelCodes = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            levelCodes.add(codes(levels.get(level), union.levels.get(level)));
        }
        return new Recoding(
                codes(touchpoints, union.touchpoints),
                levelCodes,
                codes(customers, union.customers),
                codes(issues, union.issues));
    }

    private static List<String> dictionary(EventLog log, Role role) {
        return log.column(role).map(column -> column.dictionary().names()).orElse(List.of());
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    private static Recoding.Codes codes(List<String> from, List<String> to) {
        if (from.equals(to)) {
            return new Recoding.Codes(IntStream.range(0, from.size()).toArray());
        }
        Map<String, Integer> byName = new HashMap<>();
        for (int code = 0; code < to.size(); code++) {
            byName.put(to.get(code), code);
        }
        return new Recoding.Codes(from.stream().mapToInt(byName::get).toArray());
    }
}
