package dev.journey.model.read;

import dev.journey.model.Glossary;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.json.NearestName;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
        check.rules("actors", Role.ACTOR, glossary.actors());
        check.rules("teams", Role.TEAM, glossary.teams());
        check.names("assume", Role.CHANNEL, glossary.assumed().keySet());
        return check.notices;
    }

    private void names(String key, Role role, Collection<String> explained) {
        Optional<Column> column = column(key, role, explained.isEmpty());
        column.ifPresent(found -> explained.stream()
                .filter(name -> found.dictionary().code(name).isEmpty())
                .forEach(name -> notices.add(Messages.nowhere(key, name, role.key(), nearest(name, found)))));
    }

    private void rules(String key, Role role, List<PartyRule> rules) {
        Optional<Column> column = column(key, role, rules.isEmpty());
        column.ifPresent(found -> {
            List<String> names = found.dictionary().names();
            rules.stream()
                    .filter(rule -> names.stream().noneMatch(rule::applies))
                    .forEach(rule ->
                            notices.add(Messages.nowhere(key, rule.text(), role.key(), nearest(rule.text(), found))));
        });
    }

    private Optional<Column> column(String key, Role role, boolean nothingExplained) {
        if (nothingExplained) {
            return Optional.empty();
        }
        Optional<Column> column = log.column(role);
        if (column.isEmpty()) {
            notices.add(Messages.noColumnFor(key, role.key()));
        }
        return column;
    }

    private static Optional<String> nearest(String name, Column column) {
        return column.dictionary().size() > MOST_NAMES
                ? Optional.empty()
                : NearestName.of(name, column.dictionary().names());
    }
}
