package dev.journey.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.WorkingTime;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.LeverSet;
import dev.journey.analysis.lever.Recommendation;
import dev.journey.analysis.lever.Unit;
import dev.journey.analysis.map.Place;
import dev.journey.analysis.map.Route;
import dev.journey.analysis.map.Way;
import dev.journey.analysis.observed.Path;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What the page's script works on, as JSON that can stand inside a script element. */
final class PageData {
    private final JourneyReport report;
    private final Optional<ReportPage.LogView> view;
    private final Optional<LeverReport> levers;
    private final Format format;
    private final Map<String, Integer> placeOf = new HashMap<>();

    PageData(JourneyReport report, Optional<ReportPage.LogView> view, Optional<LeverReport> levers, Format format) {
        this.report = report;
        this.view = view;
        this.levers = levers;
        this.format = format;
    }

    /** No character in it can end the script or begin markup. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("locale", format.locale().toLanguageTag());
            json.writeNumberField("cases", report.source().cases());
            json.writeNumberField("distinct", report.paths().distinct());
            touchpoints(json);
            if (view.isPresent()) {
                map(json, view.get());
            }
            paths(json);
            if (levers.isPresent()) {
                levers(json, levers.get());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private void touchpoints(JsonGenerator json) throws IOException {
        List<String> names = view.map(found ->
                        found.map().places().stream().map(Place::touchpoint).toList())
                .orElseGet(() -> report.paths().stream()
                        .limit(ReportPage.MOST_PATHS)
                        .flatMap(path -> path.steps().stream())
                        .distinct()
                        .sorted()
                        .toList());
        for (String name : names) {
            placeOf.put(name, placeOf.size());
        }
        texts(json, "touchpoints", names.stream());
    }

    private void map(JsonGenerator json, ReportPage.LogView found) throws IOException {
        texts(json, "lanes", found.map().lanes().stream().map(MapWords::laneName));
        json.writeArrayFieldStart("places");
        for (Place place : found.map().places()) {
            json.writeStartArray();
            json.writeNumber(place.lane());
            json.writeString(found.svg().words().laneClass(place.lane()));
            json.writeNumber(place.visits());
            json.writeNumber(place.cases());
            json.writeNumber(round(place.customerMinutes()));
            json.writeNumber(round(place.companyMinutes()));
            json.writeNumber(round(place.misplacedMinutes()));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ways");
        for (Way way : found.svg().ways()) {
            json.writeStartArray();
            json.writeNumber(way.from());
            json.writeNumber(way.to());
            json.writeNumber(way.count());
            json.writeString(Markup.harmless(found.svg().words().describe(way)));
            json.writeEndArray();
        }
        json.writeEndArray();
        texts(json, "outcomes", Stream.of(Outcome.values()).map(Outcome::name));
        texts(json, "segments", found.map().segments().names().stream());
        texts(json, "actors", names(found.log(), Role.ACTOR));
        texts(json, "teams", names(found.log(), Role.TEAM));
        texts(json, "channels", names(found.log(), Role.CHANNEL));
    }

    private static Stream<String> names(EventLog log, Role role) {
        return log.column(role).stream().flatMap(column -> column.dictionary().names().stream());
    }

    /** One array for each path: steps, groups, handoffs, effort, lower bound, burden, seconds, resolved, case, walk. */
    private void paths(JsonGenerator json) throws IOException {
        Map<List<Integer>, Route> routes = new HashMap<>();
        view.ifPresent(found -> found.map().routes().forEach(route -> routes.put(route.places(), route)));
        json.writeArrayFieldStart("paths");
        for (Path path : report.paths().byCount().limit(ReportPage.MOST_PATHS)) {
            List<Integer> steps = path.steps().stream()
                    .map(step -> placeOf.getOrDefault(step, 0))
                    .toList();
            json.writeStartArray();
            json.writeStartArray();
            for (int step : steps) {
                json.writeNumber(step);
            }
            json.writeEndArray();
            Optional<Route> route = Optional.ofNullable(routes.get(steps));
            groups(json, path, route);
            number(json, path.handoffs());
            number(json, path.effortMinutes());
            json.writeNumber(path.missingMinutes().part() > 0 ? 1 : 0);
            number(json, path.burden());
            json.writeNumber(Math.round(path.durationSeconds()));
            number(json, path.resolved());
            json.writeString(Markup.harmless(path.exampleCase()));
            if (route.isPresent()) {
                walk(json, view.orElseThrow().log(), route.get().typicalCase());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        if (report.workingTime().isPresent()) {
            workingSeconds(json, report.workingTime().get());
        }
    }

    /** One number for each path, in the same order. */
    private void workingSeconds(JsonGenerator json, WorkingTime time) throws IOException {
        json.writeArrayFieldStart("working");
        for (Path path : report.paths().byCount().limit(ReportPage.MOST_PATHS)) {
            json.writeNumber(Math.round(time.durationSeconds(path)));
        }
        json.writeEndArray();
    }

    private static void groups(JsonGenerator json, Path path, Optional<Route> route) throws IOException {
        json.writeStartArray();
        List<Route.Group> groups =
                route.map(Route::groups).orElseGet(() -> List.of(new Route.Group(Outcome.OPEN, 0, path.count())));
        for (Route.Group group : groups) {
            json.writeNumber(group.outcome().ordinal());
            json.writeNumber(group.segment());
            json.writeNumber(group.count());
        }
        json.writeEndArray();
    }

    /** The case, its start, and for each step seconds since the start, actor, team, channel; −1 for nobody. */
    private static void walk(JsonGenerator json, EventLog log, int caseIndex) throws IOException {
        Optional<Column> actor = log.column(Role.ACTOR);
        Optional<Column> team = log.column(Role.TEAM);
        Optional<Column> channel = log.column(Role.CHANNEL);
        long start = log.startMillis(log.firstStep(caseIndex));
        json.writeStartArray();
        json.writeString(Markup.harmless(log.caseId(caseIndex)));
        json.writeNumber(start);
        for (int step = log.firstStep(caseIndex); step < log.endStep(caseIndex); step++) {
            json.writeNumber((log.startMillis(step) - start) / 1000);
            json.writeNumber(code(actor, step));
            json.writeNumber(code(team, step));
            json.writeNumber(code(channel, step));
        }
        json.writeEndArray();
    }

    private static int code(Optional<Column> column, int step) {
        return column.map(found -> found.code(step)).orElse(Column.MISSING);
    }

    /** For each set of recommended levers that was computed: its levers, then median, low and high of handoffs and of effort-minutes a case. */
    private static void levers(JsonGenerator json, LeverReport report) throws IOException {
        List<Change> changes =
                report.recommendations().stream().map(Recommendation::change).toList();
        json.writeArrayFieldStart("leverMeans");
        json.writeNumber(report.means().getOrDefault(Unit.HANDOFFS, 0.0));
        json.writeNumber(report.means().getOrDefault(Unit.EFFORT_MINUTES, 0.0));
        json.writeEndArray();
        json.writeArrayFieldStart("leverSets");
        for (LeverSet set : report.sets()) {
            if (set.leads().isEmpty()) {
                leverSet(json, set.levers().stream().map(changes::indexOf).toList(), set.effect(), set.effort());
            }
        }
        for (Recommendation one : report.recommendations()) {
            leverSet(json, List.of(changes.indexOf(one.change())), one.handoffs(), one.effortMinutes());
        }
        json.writeEndArray();
    }

    private static void leverSet(JsonGenerator json, List<Integer> members, Interval handoffs, Interval effort)
            throws IOException {
        json.writeStartArray();
        json.writeStartArray();
        for (int member : members.stream().sorted().toList()) {
            json.writeNumber(member);
        }
        json.writeEndArray();
        for (Interval effect : List.of(handoffs, effort)) {
            json.writeNumber(effect.median());
            json.writeNumber(effect.low());
            json.writeNumber(effect.high());
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, Stream<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values.toList()) {
            json.writeString(Markup.harmless(value));
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, Figure figure) throws IOException {
        number(json, figure.value());
    }

    private static void number(JsonGenerator json, Share share) throws IOException {
        number(json, share.value());
    }

    private static void number(JsonGenerator json, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumber(round(value.getAsDouble()));
        } else {
            json.writeNull();
        }
    }

    /** To a thousandth: more digits than the page shows. */
    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
