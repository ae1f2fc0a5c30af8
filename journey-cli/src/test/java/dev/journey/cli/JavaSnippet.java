package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the Java blocks of one page as one method, in their order, and runs it. */
final class JavaSnippet {
    private static final String MARK = "---- next block ----";

    private static final List<String> IMPORTS = List.of(
            "dev.journey.analysis.*",
            "dev.journey.analysis.compare.*",
            "dev.journey.analysis.discover.*",
            "dev.journey.analysis.expected.*",
            "dev.journey.analysis.figure.*",
            "dev.journey.analysis.lever.*",
            "dev.journey.analysis.measure.*",
            "dev.journey.analysis.observed.*",
            "dev.journey.analysis.practice.*",
            "dev.journey.analysis.simulate.*",
            "dev.journey.model.*",
            "dev.journey.model.calendar.*",
            "dev.journey.model.exchange.*",
            "dev.journey.model.graph.*",
            "dev.journey.model.log.*",
            "dev.journey.model.mapping.*",
            "dev.journey.model.read.*",
            "dev.journey.report.*",
            "java.io.*",
            "java.nio.charset.*",
            "java.nio.file.Files",
            "java.nio.file.Path",
            "java.time.*",
            "java.util.*");

    private JavaSnippet() {}

    /**
     * Runs the blocks.
     *
     * @param folder stands for the current folder
     * @return what each of them printed
     */
    static List<String> run(List<Snippets.Block> blocks, Path folder) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("Snippet.java"), source(blocks), StandardCharsets.UTF_8);
        compile(source, folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaSnippet.class.getClassLoader())) {
            loader.loadClass("Snippet")
                    .getMethod("run", Path.class, PrintStream.class)
                    .invoke(null, folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        } catch (InvocationTargetException e) {
            throw new AssertionError("A snippet failed when it ran.", e.getCause());
        }
        String text = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return List.of(text.split(MARK + "\n", -1));
    }

    private static String source(List<Snippets.Block> blocks) {
        StringBuilder source = new StringBuilder();
        IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
        source.append("public final class Snippet {\n");
        source.append("public static void run(Path here, PrintStream out) throws Exception {\n");
        List<String> bodies = new ArrayList<>();
        for (Snippets.Block block : blocks) {
            bodies.add(block.text().replace("Path.of(", "here.resolve(").replace("System.out", "out") + "\n");
        }
        source.append(String.join("out.println(\"" + MARK + "\");\n", bodies));
        return source.append("}\n}\n").toString();
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(faults, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
            compiler.getTask(null, files, faults, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        assertThat(faults.getDiagnostics().stream()
                        .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                        .map(Object::toString))
                .as(Files.readString(source))
                .isEmpty();
    }
}
