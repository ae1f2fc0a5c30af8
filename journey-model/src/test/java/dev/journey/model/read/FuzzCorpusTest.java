package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.json.JsonException;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs from which the fuzzing of the readers starts, and those that it once broke something with: the law holds for each. */
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("../fuzz/src/test/resources/dev/journey/fuzz");
    private static final Map<String, Optional<LogFormat>> READERS = Map.of(
            "CsvFuzzTestInputs", Optional.of(LogFormat.CSV),
            "JsonLinesFuzzTestInputs", Optional.of(LogFormat.JSONL),
            "JsonFuzzTestInputs", Optional.of(LogFormat.JSON),
            "XesFuzzTestInputs", Optional.of(LogFormat.XES),
            "OcelFuzzTestInputs", Optional.of(LogFormat.OCEL),
            "PackedFuzzTestInputs", Optional.empty());

    private static Stream<Path> inputs() throws IOException {
        try (Stream<Path> all = Files.walk(CORPUS)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void everyReaderHasInputs() {
        READERS.keySet().forEach(reader -> assertThat(CORPUS.resolve(reader)).isNotEmptyDirectory());
        assertThat(CORPUS.resolve("MappingFuzzTestInputs")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theLawHolds(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        Optional<LogFormat> format =
                READERS.get(input.getParent().getParent().getFileName().toString());
        if (format == null) {
            mapping(new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        FileFormat any = FileFormat.DETECTED.withCaseType("order");
        LogReader reader = LogReader.with(Mapping.builder()
                .format(format.map(any::withFormat).orElse(any))
                .maxRejectedShare(1)
                .build());
        log(reader, bytes);
        log(reader.keepGoing(), bytes);
    }

    private static void log(LogReader reader, byte[] bytes) {
        try {
            ReadResult read = reader.read("log", Bytes.of(bytes));
            assertThat(read.log().stepCount()).isEqualTo((int) read.report().accepted());
            assertThat(read.report().accepted() + read.report().rejected())
                    .isEqualTo(read.report().rows());
        } catch (ReadException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void mapping(String json) {
        try {
            String written = Mapping.parse(json, "m.json").toJson();
            assertThat(Mapping.parse(written, "again.json").toJson()).isEqualTo(written);
        } catch (JsonException e) {
            assertThat(e.getMessage()).startsWith("m.json, line ");
        }
    }
}
