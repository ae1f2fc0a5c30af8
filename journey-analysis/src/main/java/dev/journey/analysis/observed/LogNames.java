package dev.journey.analysis.observed;

import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the codes of one log mean, looked up once. Immutable and thread-safe. */
final class LogNames {
    private final EventLog log;
    private final Parties parties;
    private final List<Level> wanted;
    private final Set<Level> present = new HashSet<>();
    private final List<LevelValues> levels = new ArrayList<>();
    private final @Nullable Column statuses;
    private final @Nullable Column classes;
    private final @Nullable TouchpointClass[] classByCode;
    private final @Nullable Column asked;
    /** By status code + 1 (0 is no status), then by touchpoint code. */
    private final Meaning[][] meanings;

    LogNames(EventLog log, List<Level> wanted) {
        this.log = log;
        parties = new Parties(log);
        this.wanted = wanted;
        for (Level level : wanted) {
            Optional<LevelValues> values = LevelValues.of(level, log, parties);
            values.ifPresent(found -> present.add(level));
            levels.add(values.orElseGet(LevelValues::none));
        }
        statuses = log.column(Role.STATUS).orElse(null);
        classes = log.column(Role.CLASS).orElse(null);
        classByCode = classes == null ? new TouchpointClass[0] : classes(classes);
        asked = log.column(Role.DATA_ASKED).orElse(null);
        meanings = meanings(log, statuses);
    }

    EventLog log() {
        return log;
    }

    Parties parties() {
        return parties;
    }

    /** The levels to report. */
    List<Level> wanted() {
        return wanted;
    }

    /** Those of them that the log has. */
    Set<Level> present() {
        return present;
    }

    /** The values of each wanted level. */
    List<LevelValues> levels() {
        return levels;
    }

    @Nullable
    Column asked() {
        return asked;
    }

    Meaning meaning(int step) {
        int status = statuses == null ? 0 : statuses.code(step) + 1;
        return meanings[status][log.touchpoints().code(step)];
    }

    Meaning unknownMeaning() {
        return new Meaning(Traits.UNKNOWN, Traits.UNKNOWN);
    }

    @Nullable
    TouchpointClass classOf(int step) {
        int code = classes == null ? Column.MISSING : classes.code(step);
        return code == Column.MISSING ? null : classByCode[code];
    }

    /** Whether anything in the log is said to be in front of the customer or behind. */
    boolean knowVisibility() {
        return all().anyMatch(meaning -> meaning.visibility == Visibility.FRONT);
    }

    /** Whether anything in the log means that work was taken up. */
    boolean knowAcceptance() {
        return all().anyMatch(meaning -> meaning.accepts);
    }

    /** Whether anything in the log means that an issue is over. */
    boolean knowOutcomes() {
        return all().anyMatch(meaning -> meaning.outcome != null && meaning.outcome != Outcome.OPEN);
    }

    /** Whether anything in the log says whose move is next. */
    boolean knowMoves() {
        return all().anyMatch(meaning -> meaning.move != null);
    }

    private Stream<Meaning> all() {
        return Stream.of(meanings).flatMap(Stream::of);
    }

    private static Meaning[][] meanings(EventLog log, @Nullable Column statuses) {
        int statusCount = statuses == null ? 0 : statuses.dictionary().size();
        Meaning[][] meanings =
                new Meaning[statusCount + 1][log.touchpoints().dictionary().size()];
        for (int status = 0; status <= statusCount; status++) {
            Traits byStatus = status == 0 || statuses == null
                    ? Traits.UNKNOWN
                    : log.glossary().status(statuses.dictionary().name(status - 1));
            for (int touchpoint = 0; touchpoint < meanings[status].length; touchpoint++) {
                String name = log.touchpoints().dictionary().name(touchpoint);
                meanings[status][touchpoint] =
                        new Meaning(byStatus, log.glossary().touchpoint(name));
            }
        }
        return meanings;
    }

    private static @Nullable TouchpointClass[] classes(Column column) {
        @Nullable
        TouchpointClass[] classes = new TouchpointClass[column.dictionary().size()];
        for (int code = 0; code < classes.length; code++) {
            classes[code] =
                    Parties.constant(TouchpointClass.class, column.dictionary().name(code));
        }
        return classes;
    }
}
