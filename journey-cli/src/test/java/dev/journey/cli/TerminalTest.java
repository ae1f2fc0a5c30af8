package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @TempDir
    private Path folder;

    @Test
    void the_launcher_knows() {
        assertThat(Terminal.is(Optional.of("terminal"), Path.of("nowhere"))).isTrue();
        assertThat(Terminal.is(Optional.of("file"), Path.of("nowhere"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/dev/pts/3,true", "/dev/tty1,true", "/dev/console,true", "/dev/null,false", "/tmp/err.txt,false"})
    void else_the_open_file_is_looked_at(String target, boolean terminal) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("2"), Path.of(target));
        assertThat(Terminal.is(Optional.empty(), link)).isEqualTo(terminal);
        Files.delete(link);
    }

    @Test
    void what_is_not_known_is_none() {
        assertThat(Terminal.is(Optional.empty(), folder.resolve("2"))).isFalse();
    }
}
