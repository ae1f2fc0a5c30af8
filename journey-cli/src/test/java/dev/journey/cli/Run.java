package dev.journey.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One run of the command inside the test.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
    /** Runs {@code journey ARGS}. */
    static Run journey(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Journey.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(code, lineFeeds(out), lineFeeds(err));
    }

    /** The root of the checkout. */
    static Path checkout() {
        return above("examples").orElseThrow().getParent();
    }

    /** A folder of this name beside this module or a folder above it. */
    static Optional<Path> above(String name) {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(name))) {
                return Optional.of(here.resolve(name));
            }
        }
        return Optional.empty();
    }

    private static String lineFeeds(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
