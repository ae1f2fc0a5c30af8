package dev.journey.cli;

import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.Draft;
import dev.journey.model.read.WordList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey init LOG}. */
@Command(
        name = "init",
        description =
                "Looks at an event log and writes a draft of its mapping, with a comment on each choice: why, and what "
                        + "else was possible.",
        sortOptions = false)
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LOG", arity = "0..1", description = "The event log.")
    private @Nullable Path log;

    @Option(names = "--list", description = "List the known exports, whose mappings ship with the command.")
    private boolean list;

    @Option(
            names = "--out",
            paramLabel = "M.json",
            description =
                    "The mapping to write. Default: NAME.mapping.json beside the log, where other commands find it.")
    private @Nullable Path out;

    @Option(
            names = "--words",
            paramLabel = "W.json",
            description = "What words in values mean, instead of the built-in list in six languages.")
    private @Nullable Path words;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Made by picocli. */
    InitCommand() {}

    @Override
    public Integer call() {
        if (list) {
            common.print(Messages.knownExports());
            return CommandLine.ExitCode.OK;
        }
        if (log == null) {
            throw common.wrongUsage(Messages.NO_LOG);
        }
        draft(log);
        return CommandLine.ExitCode.OK;
    }

    private void draft(Path file) {
        Path target = out == null ? Mapping.placeBeside(file) : out;
        if (Files.exists(target)) {
            throw new IllegalArgumentException(Messages.mappingExists(target));
        }
        WordList meanings = words == null
                ? WordList.builtIn()
                : WordList.parse(JourneyFiles.text(words, "word list"), words.toString());
        Draft draft = Draft.of(file, meanings);
        Outputs.file("--out", target, draft.toJson());
        common.print(draft.known()
                .map(known -> Messages.recognised(known, target, file))
                .orElseGet(() -> Messages.drafted(Mapping.parse(draft.toJson(), target.toString()), target, file)));
    }
}
