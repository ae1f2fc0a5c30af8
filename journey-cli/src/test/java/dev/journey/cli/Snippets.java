package dev.journey.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fenced blocks of a Markdown page.
 *
 * @param page the page
 * @param blocks its blocks, in order
 */
record Snippets(Path page, List<Block> blocks) {
    private static final String FENCE = "```";

    /**
     * One block.
     *
     * @param line where it begins
     * @param language what stands after the fence
     * @param lines what stands between the fences
     */
    record Block(int line, String language, List<String> lines) {
        boolean is(String name) {
            return language.equals(name);
        }

        String text() {
            return String.join("\n", lines);
        }
    }

    /** README.md and the pages under docs. */
    static List<Snippets> pages() throws IOException {
        Path root = Run.checkout();
        List<Path> pages = new ArrayList<>(List.of(root.resolve("README.md")));
        try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        List<Snippets> all = new ArrayList<>();
        for (Path page : pages) {
            all.add(new Snippets(page, blocks(Files.readAllLines(page, StandardCharsets.UTF_8))));
        }
        return all;
    }

    /** The blocks in a language. */
    List<Block> in(String language) {
        return blocks.stream().filter(block -> block.is(language)).toList();
    }

    /** The output shown after a block: the next block, if that is a text. */
    List<String> shownAfter(Block block) {
        int next = blocks.indexOf(block) + 1;
        return next < blocks.size() && blocks.get(next).is("text")
                ? blocks.get(next).lines()
                : List.of();
    }

    /** For messages: a page and a line. */
    String at(Block block) {
        return Run.checkout().relativize(page) + ", line " + block.line();
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                String language = lines.get(open).substring(FENCE.length());
                blocks.add(new Block(open + 1, language, List.copyOf(lines.subList(open + 1, i))));
                open = -1;
            }
        }
        return blocks;
    }
}
