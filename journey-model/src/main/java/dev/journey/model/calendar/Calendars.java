package dev.journey.model.calendar;

import com.google.common.collect.ImmutableList;
import dev.journey.model.json.JsonException;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.json.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose working hours are which: of an actor by the first rule that applies to the name, else of the team likewise, else the standard
 * calendar. Immutable and thread-safe.
 */
public final class Calendars {
    private final WorkCalendar standard;
    private final ImmutableList<CalendarRule> teams;
    private final ImmutableList<CalendarRule> actors;

    private Calendars(WorkCalendar standard, List<CalendarRule> teams, List<CalendarRule> actors) {
        this.standard = standard;
        this.teams = ImmutableList.copyOf(teams);
        this.actors = ImmutableList.copyOf(actors);
    }

    /** The same hours for all. */
    public static Calendars of(WorkCalendar standard) {
        return new Calendars(standard, List.of(), List.of());
    }

    /**
     * Reads a calendar file, {@code journey-calendar/1}.
     *
     * @throws CalendarException when the file cannot be opened
     * @throws JsonException when it says something that is not allowed; the message names the place
     */
    public static Calendars load(Path file) {
        return parse(TextFile.read(file, "calendar", CalendarException::new), String.valueOf(file.getFileName()));
    }

    /**
     * Reads the text of a calendar.
     *
     * @param source how to name the text in messages
     * @throws JsonException when it says something that is not allowed
     */
    public static Calendars parse(String json, String source) {
        return of(JsonTree.parse(json, source));
    }

    /**
     * Reads a calendar that is part of another document.
     *
     * @throws JsonException when it says something that is not allowed
     */
    public static Calendars of(JsonValue json) {
        return CalendarJson.read(json);
    }

    /** The calendars as {@code journey-calendar/1}. {@link #parse} of it says the same; equal ones give the same text. */
    public String toJson() {
        return JsonWriter.text(json -> {
            json.put("schema", CalendarJson.SCHEMA);
            writeTo(json);
        });
    }

    /** Writes the members of {@code journey-calendar/1} but for the schema. */
    public void writeTo(JsonWriter json) {
        CalendarJson.write(json, this);
    }

    /** With a rule for teams, after those that there are. */
    public Calendars withTeams(CalendarRule rule) {
        return withTeams(
                ImmutableList.<CalendarRule>builder().addAll(teams).add(rule).build());
    }

    /** With these rules for teams only. */
    public Calendars withTeams(List<CalendarRule> rules) {
        return new Calendars(standard, rules, actors);
    }

    /** With a rule for actors, after those that there are. */
    public Calendars withActors(CalendarRule rule) {
        return withActors(
                ImmutableList.<CalendarRule>builder().addAll(actors).add(rule).build());
    }

    /** With these rules for actors only. */
    public Calendars withActors(List<CalendarRule> rules) {
        return new Calendars(standard, teams, rules);
    }

    /** The hours of whoever has none of his own, and of the service as a whole. */
    public WorkCalendar standard() {
        return standard;
    }

    /** The rules for teams, in order. */
    public List<CalendarRule> teams() {
        return teams;
    }

    /** The rules for actors, in order. */
    public List<CalendarRule> actors() {
        return actors;
    }

    /** What a rule for teams gives a team. */
    public Optional<WorkCalendar> ofTeam(String name) {
        return first(teams, name);
    }

    /** What a rule for actors gives an actor. */
    public Optional<WorkCalendar> ofActor(String name) {
        return first(actors, name);
    }

    private static Optional<WorkCalendar> first(List<CalendarRule> rules, String name) {
        return rules.stream().filter(rule -> rule.applies(name)).findFirst().map(CalendarRule::calendar);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Calendars that
                && standard.equals(that.standard)
                && teams.equals(that.teams)
                && actors.equals(that.actors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standard, teams, actors);
    }

    @Override
    public String toString() {
        return standard + own(teams, "team") + own(actors, "actor");
    }

    private static String own(List<CalendarRule> rules, String noun) {
        return rules.isEmpty() ? "" : "; " + rules.size() + " " + noun + (rules.size() == 1 ? " rule" : " rules");
    }
}
