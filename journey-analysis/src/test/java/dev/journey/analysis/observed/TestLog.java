package dev.journey.analysis.observed;

import dev.journey.model.Glossary;
import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Logs written as text: a line for each case, a word for each step.
 *
 * <p>A word is {@code what:who/team~status@start-end{role=value,...}}; all but {@code who} may be left out, and {@code -} is
 * nobody. Cases are called 1, 2, ... Times are minutes since {@link #ZERO}; a step without one begins a minute after the step
 * before it.
 */
public final class TestLog {
    /** Minute 0 of every test. */
    public static final Instant ZERO = Instant.parse("2026-03-02T08:00:00Z");

    private static final Pattern WORD = Pattern.compile("(?:(?<what>[^:{]+):)?(?<who>[^/~@{]+)(?:/(?<team>[^~@{]+))?"
            + "(?:~(?<status>[^@{]+))?(?:@(?<start>\\d+)(?:-(?<end>\\d+))?)?(?:\\{(?<more>[^}]*)})?");

    private final EventLogBuilder builder = EventLog.builder();
    private long minute;

    private TestLog() {}

    /** A log of which only the sides of {@code cust...}, {@code sys...} and {@code part...} are known. */
    public static EventLog log(String... cases) {
        return log(Words.known(), cases);
    }

    /** A log and what its words mean. */
    public static EventLog log(Words words, String... cases) {
        TestLog made = new TestLog();
        Glossary glossary = words.glossary();
        made.builder.glossary(glossary);
        for (int i = 0; i < cases.length; i++) {
            made.addCase(Integer.toString(i + 1), cases[i]);
        }
        return made.builder.build();
    }

    /** The time of a minute. */
    public static Instant at(long minute) {
        return ZERO.plusSeconds(minute * 60);
    }

    private void addCase(String id, String words) {
        minute = 0;
        for (String word : words.split(" ", -1)) {
            Matcher parts = WORD.matcher(word);
            if (!parts.matches()) {
                throw new IllegalArgumentException(word);
            }
            add(id, parts);
        }
    }

    private void add(String id, Matcher parts) {
        minute = part(parts, "start").map(Long::valueOf).orElse(minute);
        StepDraft step = builder.step(id, part(parts, "what").orElse("step")).start(at(minute));
        part(parts, "who").ifPresent(step::actor);
        part(parts, "team").ifPresent(step::team);
        part(parts, "status").ifPresent(status -> step.text(Role.STATUS, status));
        part(parts, "end").ifPresent(end -> step.end(at(Long.parseLong(end))));
        part(parts, "more").ifPresent(more -> addMore(step, more));
        step.add();
        minute++;
    }

    private static Optional<String> part(Matcher parts, String name) {
        return Optional.ofNullable(parts.group(name)).filter(value -> !value.equals("-"));
    }

    private static void addMore(StepDraft step, String more) {
        for (String pair : more.split(",", -1)) {
            String key = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            Optional<Role> role = Role.of(key);
            if (role.isEmpty()) {
                step.other(key, value);
            } else if (role.get().kind() == Role.Kind.NUMBER) {
                step.number(role.get(), Double.parseDouble(value));
            } else {
                step.text(role.get(), value);
            }
        }
    }
}
