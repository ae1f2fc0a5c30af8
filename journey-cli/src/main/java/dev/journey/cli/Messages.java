package dev.journey.cli;

import dev.journey.analysis.discover.Discovered;
import dev.journey.analysis.discover.Split;
import dev.journey.analysis.simulate.Simulated;
import dev.journey.model.Role;
import dev.journey.model.graph.Journey;
import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts of this room. */
final class Messages {
    static final String NO_COMMAND = "No command was given: begin with journey analyze LOG.";
    static final String NO_LOG = "Name the log to look at, or ask for --list.";

    static final String ONE_BUDGET =
            "Give --budget B.json to check, or --write-budget OUT to begin one from today's figures.";
    static final String READABLE = ".json, .mmd, .bpmn, .cjml";
    static final String WRITABLE = ".json, .mmd, .bpmn, .dot, .graphml";

    static final String STEPS_OF_LOG =
            "--step and --choose walk a drawn journey: a log has no choices; give --path or --case.";
    static final String CASE_OF_JOURNEY =
            "--case walks a case of a log: a drawn journey has none; give --path or --step.";
    static final String NO_DISTRESS_IN_LOG =
            "No case is known to be in distress: map a column to sentiment (angry, hostile, distressed) or lifeEvent.";
    static final String NO_DISTRESS_IN_JOURNEY = "No path of this journey ends abandoned or lost.";

    private Messages() {}

    static String leversApart(int steps) {
        return String.format(
                Locale.ROOT,
                "What to change was not searched for, since the log has %,d steps (more than %,d). Ask for it:",
                steps,
                AnalyzeCommand.MOST_STEPS_FOR_LEVERS);
    }

    static String leversCommand(Path log, Optional<Path> mapping) {
        return "journey levers " + log
                + mapping.map(file -> " --mapping " + file).orElse("");
    }

    static String noCase(String caseId) {
        return "The log has no case \"" + caseId + "\": give the id of one.";
    }

    static String unknownNotation(Path file, String known) {
        return "The ending of " + file + " names no notation of journeys: use one of " + known + ".";
    }

    static String discovered(Discovered found, Path out) {
        StringBuilder text = new StringBuilder(
                "Wrote " + out + ": " + found.journey().touchpoints().size() + " touchpoints, "
                        + found.journey().transitions().size() + " transitions.\n");
        text.append(String.format(
                Locale.ROOT,
                "It keeps %,d of %,d cases and %,d of %,d transitions.\n",
                found.kept().cases().part(),
                found.kept().cases().whole(),
                found.kept().transitions().part(),
                found.kept().transitions().whole()));
        for (Split split : found.splits()) {
            text.append(String.format(
                    Locale.ROOT,
                    "\"%s\" depends on the step %d back: knowing it takes the next step from %.3f to %.3f bits.\n",
                    split.touchpoint(),
                    split.stepsBack(),
                    split.entropyBefore(),
                    split.entropyAfter()));
        }
        text.append("Its delays are elapsed time, by the clock; working hours play no part in them.\n");
        found.assumptions().forEach(sentence -> text.append(sentence).append('\n'));
        return text.toString();
    }

    static String simulated(Simulated simulated, Path out) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Wrote %s: %,d cases, %,d steps, and its mapping beside it.\n",
                out,
                simulated.log().caseCount(),
                simulated.log().stepCount()));
        simulated.assumptions().forEach(sentence -> text.append(sentence).append('\n'));
        return text.toString();
    }

    static String notWritten(List<String> lost) {
        return "This notation has no room for " + String.join(", ", lost) + ": keep the journey as .json, too.";
    }

    static String converted(Journey journey, Path out) {
        return "Wrote " + out + ": " + journey.touchpoints().size() + " touchpoints, "
                + journey.transitions().size() + " transitions.\n";
    }

    static String cannotWrite(String option, Path target, IOException cause) {
        String start = option + " " + target + " cannot be written: ";
        if (cause instanceof NoSuchFileException) {
            return start + "its folder does not exist.";
        }
        if (cause instanceof AccessDeniedException) {
            return start + "you may not write there.";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return start + "it is a file, and a folder is needed.";
        }
        if (Files.isDirectory(target)) {
            return start + "it is a folder, and a file is needed.";
        }
        return start + cause.getMessage() + ".";
    }

    static String wroteBudget(Path out) {
        return "Wrote " + out
                + ": today's figures keep it. Lower its limits to where you want to be, and check with --budget " + out
                + ".\n";
    }

    static String rounds(int given) {
        return "--rounds " + given + ": give 3 or more, for noise cannot be told from fewer.";
    }

    static String worse(String model, String what, double now, double before) {
        return String.format(Locale.ROOT, "%s got worse: %s %,.2f, before %,.2f.", model, what, now, before);
    }

    static String noJson(Path file) {
        return file + " cannot be read: check that it is a readable JSON file in UTF-8.";
    }

    static String unexpectedArgument(boolean commandMeant, String given) {
        return commandMeant
                ? "There is no command '" + given + "'."
                : "There is one argument too many: '" + given + "'.";
    }

    static String nearestCommand(String command) {
        return "Did you mean: " + command + "?";
    }

    static String unexpected(Throwable exception) {
        return "This is a fault in journey itself (" + exception.getClass().getSimpleName()
                + "); please report it with what --debug prints.";
    }

    static String outOfMemory(long mebibytes) {
        return "The heap of " + mebibytes + " MiB is full: give more, as in JOURNEY_OPTS=-Xmx"
                + moreGibibytes(mebibytes)
                + "g (or java -Xmx...). To read and analyse a log takes about 200 bytes for each step; --spill"
                + " keeps the steps in temporary files.";
    }

    /** Twice as much, in whole gibibytes. */
    private static long moreGibibytes(long mebibytes) {
        return Math.max(1, (2 * mebibytes + 1023) / 1024);
    }

    static String noChanges(String source) {
        return source + " has no \"changes\" and no \"recommendations\": give what journey levers --json wrote.";
    }

    static String noLever(String name) {
        return "\"" + name + "\" is no lever: see journey levers.";
    }

    static String noRecommendation(int rank, int all, String source) {
        return "There is no recommendation " + rank + " in " + source + ": it has " + all + ".";
    }

    static String mappingExists(Path file) {
        return file + " is there already: name another file with --out, or remove it first.";
    }

    static String noKey(Path file) {
        return "The key " + file + " cannot be read: check that it is a readable file.";
    }

    static String noKnownExport(String given, List<String> names) {
        return "There is no file " + given
                + ", and no known export of that name: give the path of a mapping, or one of "
                + String.join(", ", names) + ".";
    }

    static String knownExports() {
        StringBuilder text = new StringBuilder("Known exports, each for --mapping NAME:\n");
        for (KnownExport known : KnownExport.values()) {
            text.append(String.format(Locale.ROOT, "  %-25s %s\n", known.key(), known.title()));
        }
        return text.toString();
    }

    static String recognised(KnownExport known, Path out, Path log) {
        return "Wrote " + out + ", the mapping for " + known.title() + ", which this log looks like.\n"
                + "Read its comments and correct it; then: journey analyze " + log + "\n";
    }

    private static String ofMoments(Mapping draft, Role role) {
        return draft.moments().stream()
                .map(moment -> role == Role.START ? moment.at() : moment.step())
                .collect(Collectors.joining(", ", "", " (several steps to a row)"));
    }

    static String drafted(Mapping draft, Path out, Path log) {
        StringBuilder text = new StringBuilder("Wrote " + out + ", a draft:\n");
        for (Role role : List.of(Role.CASE, Role.TOUCHPOINT, Role.START)) {
            text.append("  ")
                    .append(role.key())
                    .append(" = ")
                    .append(
                            draft.moments().isEmpty() || role == Role.CASE
                                    ? draft.column(role).orElse("?")
                                    : ofMoments(draft, role))
                    .append('\n');
        }
        return text.append("Read its comments and correct it; then: journey analyze ")
                .append(log)
                .append('\n')
                .toString();
    }
}
