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
    @Parameters(paramLabel = "LOG", description = "The event log.")
    private Path log = Path.of("");

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
        Path target = out == null ? Mapping.placeBeside(log) : out;
        if (Files.exists(target)) {
            throw new IllegalArgumentException(Messages.mappingExists(target));
        }
        WordList list = words == null ? WordList.builtIn() : WordList.parse(JourneyFiles.text(words), words.toString());
        String draft = Draft.of(log, list).toJson();
        Outputs.file("--out", target, draft);
        common.print(Messages.drafted(Mapping.parse(draft, target.toString()), target, log));
        return CommandLine.ExitCode.OK;
    }
}
