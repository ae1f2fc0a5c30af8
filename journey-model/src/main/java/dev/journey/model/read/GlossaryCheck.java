package dev.journey.model.read;

import dev.journey.model.Glossary;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.calendar.CalendarRule;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.json.NearestName;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Tells of names that a mapping explains and that occur nowhere in the log. */
final class GlossaryCheck {
    /** Beyond so many names in a column nothing is suggested: the search would cost more than the reading. */
    private static final int MOST_NAMES = 10_000;

    private final EventLog log;
    private final List<String> notices = new ArrayList<>();

    private GlossaryCheck(EventLog log) {
        this.log = log;
    }

    static List<String> notices(EventLog log) {
        GlossaryCheck check = new GlossaryCheck(log);
        Glossary glossary = log.glossary();
        check.names("touchpoints", Role.TOUCHPOINT, glossary.touchpoints().keySet());
        check.names("statuses", Role.STATUS, glossary.statuses().keySet());
        check.rules("actors", Role.ACTOR, glossary.actors(), PartyRule::applies, PartyRule::text);
        check.rules("teams", Role.TEAM, glossary.teams(), PartyRule::applies, PartyRule::text);
        log.calendars().ifPresent(check::calendars);
        check.names("assume", Role.CHANNEL, glossary.assumed().keySet());
        return check.notices;
    }

    private void names(String key, Role role, Collection<String> explained) {
        Optional<Column> column = column(key, role, explained.isEmpty());
        column.ifPresent(found -> explained.stream()
                .filter(name -> found.dictionary().code(name).isEmpty())
                .forEach(name -> notices.add(ColumnMessages.nowhere(key, name, role.key(), nearest(name, found)))));
    }

    private void calendars(Calendars calendars) {
        rules("calendar/actors", Role.ACTOR, calendars.actors(), CalendarRule::applies, CalendarRule::text);
        rules("calendar/teams", Role.TEAM, calendars.teams(), CalendarRule::applies, CalendarRule::text);
    }

    private <R> void rules(
            String key, Role role, List<R> rules, BiPredicate<R, String> applies, Function<R, String> text) {
        Optional<Column> column = column(key, role, rules.isEmpty());
        column.ifPresent(found -> {
            List<String> names = found.dictionary().names();
            rules.stream()
                    .filter(rule -> names.stream().noneMatch(name -> applies.test(rule, name)))
                    .forEach(rule -> notices.add(ColumnMessages.nowhere(
                            key, text.apply(rule), role.key(), nearest(text.apply(rule), found))));
        });
    }

    private Optional<Column> column(String key, Role role, boolean nothingExplained) {
        if (nothingExplained) {
            return Optional.empty();
        }
        Optional<Column> column = log.column(role);
        if (column.isEmpty()) {
            notices.add(ColumnMessages.noColumnFor(key, role.key()));
        }
        return column;
    }

    private static Optional<String> nearest(String name, Column column) {
        return column.dictionary().size() > MOST_NAMES
                ? Optional.empty()
                : NearestName.of(name, column.dictionary().names());
    }
}
