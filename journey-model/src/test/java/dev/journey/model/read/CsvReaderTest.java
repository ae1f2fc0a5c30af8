package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.log.Step;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final String PLAIN =
            "id,step,time\n1,Call,2024-05-06 07:08\n1,Mail,2024-05-06 09:10\n2,Call,2024-05-07 00:00\n";
    private static final List<String> STEPS =
            List.of("1 Call 2024-05-06T07:08:00Z", "1 Mail 2024-05-06T09:10:00Z", "2 Call 2024-05-07T00:00:00Z");

    @Test
    void readsAFile(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("calls.csv"), PLAIN);
        ReadResult read = CsvReader.with(Csv.mapping().build()).read(file);
        assertThat(Csv.steps(read)).isEqualTo(STEPS);
        assertThat(read.report())
                .isEqualTo(new ReadReport(
                        "calls.csv",
                        "CSV, separator \",\", UTF-8",
                        3,
                        3,
                        Map.of("case", "id", "touchpoint", "step", "start", "time"),
                        false,
                        List.of(),
                        Optional.of("ISO 8601, in UTC where no zone is named, recognised"),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void separatorIsDetectedOrGiven(char separator) {
        String text = PLAIN.replace(',', separator);
        Mapping given = Csv.mapping()
                .format(new FileFormat(Optional.of(separator), Optional.empty(), true))
                .build();
        assertThat(Csv.steps(Csv.read(Csv.mapping().build(), text))).isEqualTo(STEPS);
        assertThat(Csv.steps(Csv.read(given, text))).isEqualTo(STEPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsAreFound(String end) {
        assertThat(Csv.steps(Csv.read(Csv.mapping().build(), PLAIN.replace("\n", end))))
                .isEqualTo(STEPS);
        assertThat(Csv.steps(Csv.read(Csv.mapping().build(), PLAIN.strip().replace("\n", end))))
                .isEqualTo(STEPS);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkNamesTheCharset(String charset) {
        ReadResult read = Csv.read(Csv.mapping().build(), "\uFEFF" + PLAIN, Charset.forName(charset));
        assertThat(Csv.steps(read)).isEqualTo(STEPS);
        assertThat(read.report().format()).isEqualTo("CSV, separator \",\", " + charset);
        assertThat(read.report().notices()).isEmpty();
    }

    @Test
    void charsetIsNamed() {
        Mapping mapping = in("windows-1252").build();
        ReadResult read =
                Csv.read(mapping, "id,step,time\n1,Rückruf €,2024-05-06 07:08\n", Charset.forName("windows-1252"));
        assertThat(Csv.steps(read)).containsExactly("1 Rückruf € 2024-05-06T07:08:00Z");
    }

    @Test
    void utf16NeedsNoByteOrder() {
        assertThat(Csv.steps(Csv.read(in("UTF-16").build(), "\uFEFF" + PLAIN, StandardCharsets.UTF_16LE)))
                .isEqualTo(STEPS);
        assertThat(Csv.steps(Csv.read(in("UTF-16").build(), PLAIN, StandardCharsets.UTF_16BE)))
                .isEqualTo(STEPS);
    }

    @Test
    void markOfAnotherCharsetIsTold() {
        ReadResult read = Csv.read(in("windows-1252").build(), "\uFEFF" + PLAIN);
        assertThat(Csv.steps(read)).isEqualTo(STEPS);
        assertThat(read.report().notices())
                .containsExactly(
                        "calls.csv begins with the byte order mark of UTF-8, and the mapping names windows-1252:"
                                + " the mapping was followed.");
    }

    @Test
    void charactersOutsideTheBasicPlaneSurviveAnyCut() {
        StringBuilder text = new StringBuilder("id,step,time\n");
        for (int row = 0; row < 20_000; row++) {
            text.append("1,").append("x".repeat(row % 7)).append("😀é€,2024-05-06\n");
        }
        ReadResult read = Csv.read(Csv.mapping().build(), text.toString());
        assertThat(read.report().accepted()).isEqualTo(20_000);
        assertThat(read.log().touchpoints().dictionary().names())
                .containsExactly("😀é€", "x😀é€", "xx😀é€", "xxx😀é€", "xxxx😀é€", "xxxxx😀é€", "xxxxxx😀é€");
    }

    @Test
    void quotedFieldsHoldAnything() {
        ReadResult read = Csv.read(
                Csv.mapping().build(),
                "id,step,time\r\n1,\"Call, \"\"late\"\"\r\nagain\",2024-05-06\r\n\"2\",\"Mail\",\"2024-05-07\"\r\n");
        assertThat(Csv.steps(read))
                .containsExactly("1 Call, \"late\"\r\nagain 2024-05-06T00:00:00Z", "2 Mail 2024-05-07T00:00:00Z");
    }

    @Test
    void valuesAreStrippedAndMissingTokensDropped() {
        Mapping mapping = Csv.mapping()
                .column(Role.ACTOR, "who")
                .missing(Set.of("?", "n.n."))
                .build();
        ReadResult read = Csv.read(
                mapping,
                " id , step ,time,who\n 1 ,\u00A0Call\t,2024-05-06, Ann \n1,Call,2024-05-06,?\n1,Call,2024-05-06, n.n. \n1,Call,2024-05-06,\n1,Call,2024-05-06,NULL\n");
        assertThat(read.log().cases().get(0).steps().stream().map(Step::actor))
                .containsExactly(
                        Optional.of("Ann"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("NULL"));
        assertThat(Csv.steps(read)).hasSize(5).allMatch(step -> step.startsWith("1 Call "));
    }

    @Test
    void blankLinesAreNotRows() {
        ReadResult read = Csv.read(
                Csv.mapping().build(), "\n  \nid,step,time\n\n1,Call,2024-05-06\n \t\n\n2,Call,2024-05-06\n\n");
        assertThat(read.report().rows()).isEqualTo(2);
        assertThat(read.report().accepted()).isEqualTo(2);
    }

    @Test
    void oneColumnCanHaveSeveralRoles() {
        Mapping mapping =
                Csv.mapping().column(Role.STATUS, "step").other("step").build();
        Step step = Csv.read(mapping, PLAIN).log().cases().get(0).steps().get(1);
        assertThat(step.touchpoint()).isEqualTo("Mail");
        assertThat(step.value(Role.STATUS)).contains("Mail");
        assertThat(step.value("step")).contains("Mail");
    }

    @Test
    void allKindsOfColumnsAreRead() {
        Mapping mapping = Csv.mapping()
                .column(Role.END, "end")
                .column(Role.SIDE, "side")
                .column(Role.CLASS, "class")
                .column(Role.TIER, "tier")
                .column(Role.AMOUNT, "amount")
                .column(Role.CUSTOMER_MINUTES, "minutes")
                .other("place")
                .build();
        ReadResult read = Csv.read(mapping, """
                id,step,time,end,side,class,tier,amount,minutes,place,more
                1,Call,2024-05-06 10:00,2024-05-06 10:05,customer,Chase,02,-12.50,3,Rome,x
                1,Mail,2024-05-06 11:00,,,,,,,,
                """);
        Step first = read.log().cases().get(0).steps().get(0);
        assertThat(first.end()).contains(Instant.parse("2024-05-06T10:05:00Z"));
        assertThat(first.value(Role.SIDE)).contains("CUSTOMER");
        assertThat(first.value(Role.CLASS)).contains("CHASE");
        assertThat(first.value(Role.TIER)).contains("2");
        assertThat(first.number(Role.AMOUNT)).hasValue(-12.5);
        assertThat(first.number(Role.CUSTOMER_MINUTES)).hasValue(3);
        assertThat(first.value("place")).contains("Rome");
        Step second = read.log().cases().get(0).steps().get(1);
        assertThat(second.end()).isEmpty();
        assertThat(second.value(Role.SIDE)).isEmpty();
        assertThat(second.number(Role.AMOUNT)).isEmpty();
        assertThat(read.report().columnsUnused()).containsExactly("more");
    }

    @Test
    void positionsStandForNamesWithoutAHeader() {
        Mapping mapping = positions("1", "2", "3").other("5").build();
        ReadResult read = Csv.read(mapping, "1,Call,2024-05-06,a,b\n1,Mail,2024-05-07\n1,Chat,2024-05-08,a,c,d,e,f\n");
        assertThat(Csv.steps(read))
                .containsExactly(
                        "1 Call 2024-05-06T00:00:00Z", "1 Mail 2024-05-07T00:00:00Z", "1 Chat 2024-05-08T00:00:00Z");
        assertThat(read.log().cases().get(0).steps().stream().map(step -> step.value("5")))
                .containsExactly(Optional.of("b"), Optional.empty(), Optional.of("c"));
        assertThat(read.report().columns()).containsEntry("case", "column 1").containsEntry("5", "column 5");
    }

    @Test
    void shortRowsAreUsedAsFarAsTheyGo() {
        Mapping mapping = Csv.mapping().column(Role.ACTOR, "who").build();
        ReadResult read = Csv.read(mapping, "id,step,time,who\n1,Call,2024-05-06\n1,Mail,2024-05-06,Ann\n1,Chat\n");
        assertThat(read.report().accepted()).isEqualTo(2);
        assertThat(read.report().notices())
                .containsExactly("1 row has fewer fields than the header: what is not there was taken as missing.");
        assertThat(read.report().rejections())
                .containsExactly(new ReadReport.Rejection(
                        "row has too few fields", 1, List.of(new ReadReport.Example(4, "", "2 fields, 4 expected"))));
    }

    @Test
    void separatorsAtTheEndOfALineDoNoHarm() {
        ReadResult read = Csv.read(Csv.mapping().build(), "id,step,time\n1,Call,2024-05-06,, ,\n");
        assertThat(read.report().accepted()).isEqualTo(1);
    }

    @Test
    void aSourceIsOpenedOnceWhereOneReadingWillDo() {
        int[] opened = {0};
        CsvReader.with(Csv.mapping().build()).read(Csv.NAME, () -> {
            opened[0]++;
            return new ByteArrayInputStream(PLAIN.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(opened[0]).isEqualTo(1);
    }

    @Test
    void readsInSmallPieces() {
        byte[] bytes = ("\uFEFF" + PLAIN.replace("Call", "Rückruf")).getBytes(StandardCharsets.UTF_8);
        ReadResult read = CsvReader.with(Csv.mapping().build()).read(Csv.NAME, () -> new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(1, length));
            }
        });
        assertThat(Csv.steps(read)).hasSize(3).first().isEqualTo("1 Rückruf 2024-05-06T07:08:00Z");
    }

    @Test
    void aPipeIsReadOnce(@TempDir Path dir) throws Exception {
        Path pipe = dir.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(Csv.steps(throughPipe(pipe, PLAIN))).isEqualTo(STEPS);
        assertThatThrownBy(() -> throughPipe(pipe, "id,step,time\n1,Call,3/4/2024\n"))
                .isInstanceOf(ReadException.class)
                .hasMessage(pipe + " can be read only once, and day and month must be told apart by reading it twice:"
                        + " save it as a file, or give the pattern of its times under time.pattern in the mapping.");
    }

    private static ReadResult throughPipe(Path pipe, String text) throws InterruptedException {
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        try {
            return CsvReader.with(Csv.mapping().build()).read(pipe);
        } finally {
            writer.join();
        }
    }

    private static Mapping.Builder in(String charset) {
        return Csv.mapping().format(new FileFormat(Optional.empty(), Optional.of(Charset.forName(charset)), true));
    }

    static Mapping.Builder positions(String caseId, String touchpoint, String start) {
        return Mapping.builder()
                .format(new FileFormat(Optional.empty(), Optional.empty(), false))
                .column(Role.CASE, caseId)
                .column(Role.TOUCHPOINT, touchpoint)
                .column(Role.START, start);
    }
}
