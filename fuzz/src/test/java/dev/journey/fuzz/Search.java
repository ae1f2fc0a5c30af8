package dev.journey.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Jazzer in a JVM of its own, since it changes the classes that it watches and ends the JVM when it is done. */
final class Search {
    /** In a machine's locale and zone that nobody may lean on, as in all tests. */
    private static final List<String> JVM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-XX:-OmitStackTraceInFastThrow",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland");

    /** A reader that takes longer than these seconds for one input has failed, as has one that runs out of memory. */
    private static final String LONGEST = "-timeout=300";

    private final Path folder;
    private final List<String> settings = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();

    /**
     * A search.
     *
     * @param folder where what is found and said is put
     */
    Search(Path folder) {
        this.folder = folder;
    }

    /** In one reader only. */
    Search in(Target target) {
        settings.add("-D" + Fuzzed.TARGET + "=" + target.key());
        return this;
    }

    /** So many inputs, from this seed. Two runs are nearly alike: what a JVM covers in passing differs a little, and steers the search. */
    Search runs(int count, int seed) {
        arguments.add("-runs=" + count);
        arguments.add("-seed=" + seed);
        return this;
    }

    /** For so long. */
    Search seconds(long seconds) {
        arguments.add("-max_total_time=" + seconds);
        return this;
    }

    /** What Jazzer said, and whether it found nothing. */
    record Outcome(boolean clean, String said) {}

    /** Starts from the inputs in a folder; those that are new are put into {@code found}, beside it. */
    Outcome from(Path inputs) throws IOException, InterruptedException {
        Path found = Files.createDirectories(folder.resolve("found"));
        Path said = folder.resolve("jazzer.txt");
        List<String> command = new ArrayList<>(JVM);
        command.addAll(settings);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--instrumentation_includes=dev.journey.model.**",
                "--custom_hook_includes=dev.journey.model.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                LONGEST));
        command.addAll(arguments);
        command.addAll(List.of(found.toString(), inputs.toAbsolutePath().toString()));
        Process jazzer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            int exit = jazzer.waitFor();
            String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
            return new Outcome(exit == 0 && text.contains("Done "), text);
        } finally {
            jazzer.destroyForcibly();
        }
    }
}
