package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes: a log whose rows add up, or a {@link ReadException}, and nothing else. */
class HostileInputLawsTest {
    private static final String CSV =
            "case,step,time\n1,\"Call, again\",2024-05-06T09:00:00Z\n1,Mail,3/14/2024 9:00 PM\n";
    private static final String LINES =
            "{\"case\": 1, \"step\": \"Call\", \"time\": 1714989600, \"x\": [1, {\"y\": null}]}\n".repeat(3);

    /** What hostile files are made of, beside chance. */
    private static final List<String> PARTS = List.of(
            "\0",
            "\"",
            "\r",
            "\n",
            ",",
            ";",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "&",
            "&x;",
            "<!DOCTYPE x>",
            "<log>",
            "</log>",
            "<trace>",
            "<event>",
            "\uFEFF",
            "\u00FF",
            "\\u0000",
            "1e999",
            "-",
            "<![CDATA[",
            "<!--",
            "xmlns:",
            ":",
            "PK\u0003\u0004");

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(HostileInputLawsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        List<byte[]> whole = List.of(
                bytes(CSV),
                bytes(LINES),
                bytes("[" + LINES.strip().replace("\n", ",") + "]"),
                resource("xes/prom.xes"),
                resource("xes/standard.xes"),
                resource("order.ocel.json"),
                Bytes.gzip(CSV),
                Bytes.gzip(resource("xes/pm4py.xes")),
                Bytes.zip(Map.of("log.csv", CSV)));
        return Combinators.combine(Arbitraries.of(whole), Arbitraries.integers().between(0, 12), Arbitraries.longs())
                .as((bytes, changes, seed) -> damage(bytes, changes, new Random(seed)));
    }

    private static byte[] damage(byte[] bytes, int changes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < changes && damaged.length > 0; i++) {
            int at = random.nextInt(damaged.length);
            damaged = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(damaged, at);
                case 1 -> spliced(damaged, at, bytes(PARTS.get(random.nextInt(PARTS.size()))));
                case 2 -> spliced(damaged, at, Arrays.copyOfRange(damaged, 0, at));
                default -> flipped(damaged, at, (byte) random.nextInt());
            };
        }
        return damaged;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] part) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + part.length);
        System.arraycopy(part, 0, longer, at, part.length);
        System.arraycopy(bytes, at, longer, at + part.length, bytes.length - at);
        return longer;
    }

    private static byte[] flipped(byte[] bytes, int at, byte mask) {
        bytes[at] ^= mask;
        return bytes;
    }

    private static Mapping any(FileFormat format) {
        return Mapping.builder().format(format).maxRejectedShare(1).build();
    }

    private static void holds(LogReader reader, byte[] bytes) {
        try {
            ReadResult read = reader.read("log", Bytes.of(bytes));
            ReadReport report = read.report();
            assertThat(read.log().stepCount()).isEqualTo((int) report.accepted());
            assertThat(report.rejections().stream()
                            .mapToLong(ReadReport.Rejection::count)
                            .sum())
                    .isEqualTo(report.rejected());
        } catch (ReadException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property(seed = "2601", tries = 600)
    void aLogOrOneSentence(@ForAll @From("damaged") byte[] bytes) {
        holds(LogReader.with(any(FileFormat.DETECTED)), bytes);
    }

    @Property(seed = "2602", tries = 400)
    void soInEveryFormatThatIsNamedAndWithKeepGoing(@ForAll @From("damaged") byte[] bytes, @ForAll LogFormat format) {
        holds(
                LogReader.with(any(FileFormat.DETECTED.withFormat(format).withCaseType("order")))
                        .keepGoing(),
                bytes);
    }

    @Property(seed = "2603", tries = 150)
    void soIsADraft(@ForAll @From("damaged") byte[] bytes) {
        try {
            String draft = Draft.of("log", Bytes.of(bytes), WordList.builtIn()).toJson();
            assertThat(Mapping.parse(draft, "draft").notices()).isEmpty();
        } catch (ReadException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
