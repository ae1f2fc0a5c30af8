package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Visit;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of one level, by step. */
interface LevelValues {
    /** The code at a step, or {@link Visit#UNKNOWN}. */
    int code(int step);

    /** The names, by code. */
    List<String> names();

    /** The values of a level in a log, if the log has any. */
    static Optional<LevelValues> of(Level level, EventLog log, Parties parties) {
        Optional<Column> column = level.role().flatMap(log::column).or(() -> log.column(level.name()));
        if (level.equals(Level.TIER) && parties.tiersByRule().length > 0) {
            return Optional.of(new TierValues(column.orElse(null), parties));
        }
        return column.map(LevelValues::ofColumn);
    }

    /** The values of a level that a log does not have. */
    static LevelValues none() {
        return new LevelValues() {
            @Override
            public int code(int step) {
                return Visit.UNKNOWN;
            }

            @Override
            public List<String> names() {
                return List.of();
            }
        };
    }

    private static LevelValues ofColumn(Column column) {
        return new LevelValues() {
            @Override
            public int code(int step) {
                return column.code(step);
            }

            @Override
            public List<String> names() {
                return column.dictionary().names();
            }
        };
    }

    /** The roles that can be levels, for messages. */
    static List<String> levelsOf(EventLog log, Parties parties) {
        return Stream.concat(
                        Arrays.stream(Role.values())
                                .filter(role -> log.column(role).isPresent()
                                        || (role == Role.TIER && parties.tiersByRule().length > 0))
                                .map(Role::key),
                        log.otherColumns().stream())
                .toList();
    }
}
