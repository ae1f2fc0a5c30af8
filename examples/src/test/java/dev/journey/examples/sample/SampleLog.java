package dev.journey.examples.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The committed sample log, read as plainly as can be: it has no quotes. */
record SampleLog(List<Step> steps, List<Trace> traces) {

    private static final Instant END = Instant.parse("2025-07-01T00:00:00Z");
    private static final Set<String> ENDS = Set.of("resolved", "refused", "abandoned", "lost", "closed");

    /** The text of a file beside the log. */
    static String text(String name) {
        Path logs = Files.exists(Path.of("logs")) ? Path.of("logs") : Path.of("examples", "logs");
        try {
            return Files.readString(logs.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SampleLog read(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<Step> steps = new ArrayList<>();
        Map<String, List<Step>> cases = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                cells.put(header.get(i), values[i]);
            }
            Step step = new Step(cells);
            steps.add(step);
            cases.computeIfAbsent(step.at("case_id"), id -> new ArrayList<>()).add(step);
        }
        return new SampleLog(steps, cases.values().stream().map(Trace::new).toList());
    }

    List<Trace> about(String issue) {
        return traces.stream()
                .filter(trace -> trace.first().at("issue").equals(issue))
                .toList();
    }

    long count(Predicate<Step> which) {
        return steps.stream().filter(which).count();
    }

    /** One row. */
    record Step(Map<String, String> cells) {

        String at(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean is(String step) {
            return at("step").equals(step);
        }

        boolean has(String column) {
            return !at(column).isEmpty();
        }

        double number(String column) {
            return Double.parseDouble(at(column));
        }

        Instant time() {
            return Instant.parse(at("time"));
        }

        boolean byCompany() {
            return !at("actor").equals("customer");
        }
    }

    /** One case. */
    record Trace(List<Step> steps) {

        Step first() {
            return steps.get(0);
        }

        List<Step> all(String step) {
            return steps.stream().filter(one -> one.is(step)).toList();
        }

        boolean has(String step) {
            return !all(step).isEmpty();
        }

        List<Step> after(Step step) {
            return steps.subList(steps.indexOf(step) + 1, steps.size());
        }

        /** The teams one after the other, equal neighbours as one, rows without a team left out. */
        List<String> teams() {
            List<String> teams = new ArrayList<>();
            for (Step step : steps) {
                String team = step.at("team");
                if (!team.isEmpty()
                        && (teams.isEmpty() || !teams.get(teams.size() - 1).equals(team))) {
                    teams.add(team);
                }
            }
            return teams;
        }

        boolean pingPong() {
            List<String> teams = teams();
            for (int i = 2; i < teams.size(); i++) {
                if (teams.get(i).equals(teams.get(i - 2))) {
                    return true;
                }
            }
            return false;
        }

        /** The status that the case ended with, surveys aside; "open" when something came after it. */
        String outcome() {
            String outcome = "open";
            for (Step step : steps) {
                if (!step.is("Answer the survey")) {
                    outcome = ENDS.contains(step.at("status")) ? step.at("status") : "open";
                }
            }
            return outcome.equals("closed") ? "resolved" : outcome;
        }

        /** What became of the promises of a level that were made in the case. */
        List<String> promises(String level) {
            return steps.stream()
                    .filter(step -> step.at("promise_level").equals(level))
                    .map(this::promise)
                    .toList();
        }

        private String promise(Step made) {
            Instant due = Instant.parse(made.at("promise_due"));
            for (Step step : after(made)) {
                if (step.at("promise").equals(made.at("promise"))) {
                    String done = step.time().isAfter(due) ? "late" : "kept";
                    return step.is("Withdraw the promise") ? "withdrawn" : done;
                }
            }
            return due.isAfter(END) ? "open" : "broken";
        }

        Duration between(Step earlier, Step later) {
            return Duration.between(earlier.time(), later.time());
        }
    }
}
