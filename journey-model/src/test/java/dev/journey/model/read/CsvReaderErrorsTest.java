package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.journey.model.Role;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees, word for word. */
class CsvReaderErrorsTest {
    private static final String HEADER = "id,step,time\n";

    private static String message(Mapping mapping, byte[] bytes) {
        return catchThrowableOfType(ReadException.class, () -> Csv.read(mapping, bytes))
                .getMessage();
    }

    private static String message(Mapping mapping, String text) {
        return message(mapping, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(String text) {
        return message(Csv.mapping().build(), text);
    }

    @Test
    void pathThatDoesNotExist(@TempDir Path dir) {
        Path file = dir.resolve("calls.csv");
        assertThatThrownBy(() -> CsvReader.recognising().read(file))
                .isInstanceOf(ReadException.class)
                .hasMessage(file + " does not exist: check the path.");
    }

    @Test
    void directory(@TempDir Path dir) {
        assertThatThrownBy(() -> CsvReader.recognising().read(dir))
                .isInstanceOf(ReadException.class)
                .hasMessage(dir + " is a directory: give a file.");
    }

    @Test
    void sourceThatFails() {
        IOException fault = new IOException("disk");
        assertThatThrownBy(() -> CsvReader.recognising().read("calls.csv", () -> {
                    throw fault;
                }))
                .isInstanceOf(ReadException.class)
                .hasMessage("calls.csv cannot be read (IOException): check that you may read it.")
                .hasCause(fault);
    }

    /** Fails once its bytes are read. */
    private static final class Failing extends FilterInputStream {
        private final RuntimeException unchecked;

        Failing(RuntimeException unchecked) {
            super(new ByteArrayInputStream(
                    "id,step,time\n1,a,2024-05-06\n".repeat(3000).getBytes(StandardCharsets.UTF_8)));
            this.unchecked = unchecked;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            if (count < 0 && unchecked != null) {
                throw unchecked;
            }
            if (count < 0) {
                throw new IOException("gone");
            }
            return count;
        }
    }

    @Test
    void sourceThatFailsInTheMiddle() {
        UncheckedIOException unchecked = new UncheckedIOException(new IOException("gone"));
        for (RuntimeException fault : new RuntimeException[] {null, unchecked}) {
            assertThatThrownBy(() -> CsvReader.with(Csv.mapping().build()).read("calls.csv", () -> new Failing(fault)))
                    .isInstanceOf(ReadException.class)
                    .hasMessage("calls.csv cannot be read (IOException): check that you may read it.")
                    .hasRootCauseMessage("gone");
        }
    }

    @Test
    void nothingInIt() {
        assertThat(message("")).isEqualTo("calls.csv is empty: check the export.");
        assertThat(message("\n\n")).isEqualTo("calls.csv has no rows: check the export.");
        assertThat(message("\uFEFF")).isEqualTo("calls.csv has no rows: check the export.");
    }

    @Test
    void onlyAHeader(@TempDir Path dir) throws IOException {
        assertThat(message(HEADER)).isEqualTo("calls.csv has a header and no rows: check the export.");
        assertThat(message("id,step,time")).isEqualTo("calls.csv has a header and no rows: check the export.");
        Path file = Files.writeString(dir.resolve("calls.csv"), HEADER + "\n");
        assertThatThrownBy(() -> CsvReader.with(Csv.mapping().build()).read(file))
                .hasMessage("calls.csv has a header and no rows: check the export.");
    }

    @Test
    void noRowsWithoutAHeader() {
        assertThat(message(CsvReaderTest.positions("1", "2", "3").build(), "\n \n"))
                .isEqualTo("calls.csv has no rows: check the export.");
    }

    @Test
    void binaryBody() {
        assertThat(message(HEADER + "1,\0,2024-05-06\n"))
                .isEqualTo("calls.csv is not text: there is a NUL character in line 2."
                        + " Export it as CSV, or name its charset (such as UTF-16) under file.charset in the mapping.");
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, (byte) 0xFF, (byte) 0xFE, '\n'};
        assertThat(message(Csv.mapping().build(), workbook))
                .startsWith("calls.csv is not text: there is a NUL character in line 1.");
    }

    @Test
    void nulFarBehind() {
        String rows = "1,Call,2024-05-06\r\n".repeat(10_000);
        assertThat(message(HEADER + rows + "1,\0,2024-05-06\n"))
                .startsWith("calls.csv is not text: there is a NUL character in line 10002.");
    }

    @Test
    void malformedBytes() {
        byte[] bytes = (HEADER + "1,Call,2024-05-06\n\"a\r\nb\",R\u00FCckruf,2024-05-06\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(message(Csv.mapping().build(), bytes))
                .isEqualTo("calls.csv is not UTF-8: line 4 has the byte 0xFC where it cannot stand."
                        + " Name its charset (such as windows-1252) under file.charset in the mapping.");
    }

    @Test
    void characterCutAtTheEnd() {
        byte[] bytes = (HEADER + "1,Call,2024-05-06\n2,Mail\u20AC").getBytes(StandardCharsets.UTF_8);
        assertThat(message(Csv.mapping().build(), Arrays.copyOf(bytes, bytes.length - 1)))
                .startsWith("calls.csv is not UTF-8: line 3 has the byte 0xE2 where it cannot stand.");
    }

    @Test
    void quoteThatIsNeverClosed() {
        assertThat(message(HEADER + "1,\"a\nb\",\"Call,2024-05-06\n2,Mail,2024-05-06\n"))
                .isEqualTo("calls.csv ends inside a quoted field that opens in line 3: close the quote there.");
        assertThat(message(HEADER + "1,Call,\"2024-05-06\"\""))
                .startsWith("calls.csv ends inside a quoted field that opens in line 2:");
        assertThat(message(HEADER + "1,Call,\""))
                .startsWith("calls.csv ends inside a quoted field that opens in line 2:");
        assertThat(message("\"id,step,time\n"))
                .startsWith("calls.csv ends inside a quoted field that opens in line 1:");
    }

    @Test
    void characterAfterAClosingQuote() {
        assertThat(message(HEADER + "\n1,\"a\" ,2024-05-06\n"))
                .isEqualTo("calls.csv has a character right after a closing quote in the row of line 3:"
                        + " write a quote inside a quoted field twice (\"\").");
    }

    @Test
    void fieldWithoutEnd() {
        String expected =
                "calls.csv has a field of more than 1,048,576 characters in line 2: look for a quote that is not closed.";
        String filler = "2,Mail,2024-05-06\n".repeat(80_000);
        assertThat(message(HEADER + "1,\"Call,2024-05-06\n" + filler)).isEqualTo(expected);
        assertThat(message(HEADER + "1," + "x".repeat(1 << 22) + ",2024-05-06\n"))
                .isEqualTo(expected);
        assertThat(message(HEADER + "1," + "x".repeat((1 << 20) + 1) + ",2024-05-06\n"))
                .isEqualTo(expected);
        String longest = "x".repeat(1 << 20);
        assertThat(Csv.read(Csv.mapping().build(), HEADER + "1," + longest + ",2024-05-06\n")
                        .log()
                        .touchpoints()
                        .dictionary()
                        .name(0))
                .isEqualTo(longest);
    }

    @Test
    void rowWithoutEnd() {
        assertThat(message(HEADER + "1,Call,2024-05-06" + ",".repeat(1_000_000) + "\n"))
                .isEqualTo("calls.csv has more than 16,384 fields in the row of line 2: check the separator.");
    }

    @Test
    void missingColumn() {
        assertThat(message("id,stepp,time\n1,Call,2024-05-06\n"))
                .isEqualTo("calls.csv has no column \"step\". Did you mean \"stepp\"? Columns found: id, stepp, time."
                        + " Name yours under columns.touchpoint in the mapping.");
        assertThat(message(Csv.mapping().column(Role.ACTOR, "agent").build(), HEADER + "1,Call,2024-05-06\n"))
                .isEqualTo("calls.csv has no column \"agent\". Columns found: id, step, time."
                        + " Name yours under columns.actor in the mapping.");
        assertThat(message(Csv.mapping().other("agent").build(), HEADER + "1,Call,2024-05-06\n"))
                .isEqualTo("calls.csv has no column \"agent\". Columns found: id, step, time."
                        + " Name yours under columns.other in the mapping.");
    }

    @Test
    void columnThatTheMappingLeavesOut() {
        Mapping mapping = Mapping.builder().column(Role.CASE, "id").build();
        assertThat(message(mapping, HEADER + "1,Call,2024-05-06\n"))
                .isEqualTo("The mapping names no column for touchpoint in calls.csv. Columns found: id, step, time."
                        + " Name yours under columns.touchpoint in the mapping.");
    }

    @Test
    void columnThatIsNotRecognised() {
        assertThat(message(Mapping.recognised(), "key,step,time\n1,Call,2024-05-06\n"))
                .isEqualTo(
                        "calls.csv has no column that is known as case. Columns found: key, step, time."
                                + " Name yours under columns.case in a mapping: --mapping FILE, or a file NAME.mapping.json beside NAME.csv.");
    }

    @Test
    void manyColumnsAreNotAllListed() {
        StringBuilder header = new StringBuilder("x".repeat(100));
        for (int i = 0; i < 60; i++) {
            header.append(",c").append(i);
        }
        assertThat(message(header + "\n1\n"))
                .startsWith("calls.csv has no column \"id\". Columns found: " + "x".repeat(59) + "…, c0, c1,")
                .contains(", c38 and 21 more. Name yours");
    }

    @Test
    void mappedColumnTwice() {
        assertThat(message("id,step,step,time\n1,Call,Call,2024-05-06\n"))
                .isEqualTo("calls.csv has 2 columns \"step\": rename all but one of them.");
        assertThat(message(Mapping.recognised(), "id,case,step,step,time\n1,1,Call,Call,2024-05-06\n"))
                .isEqualTo("calls.csv has 2 columns \"step\": rename all but one of them.");
        assertThat(Csv.steps(Csv.read(Csv.mapping().build(), "id,step,x,x,time\n1,Call,1,2,2024-05-06\n")))
                .hasSize(1);
    }

    @Test
    void positionsWithoutAHeader() {
        FileFormat headless = new FileFormat(Optional.empty(), Optional.empty(), false);
        assertThat(message(Mapping.builder().format(headless).build(), "1,Call,2024-05-06\n"))
                .isEqualTo("The mapping names no column for case in calls.csv, which has no header:"
                        + " give its position from 1 under columns.case in the mapping.");
        for (String wrong : new String[] {"id", "0", "16385"}) {
            assertThat(message(CsvReaderTest.positions(wrong, "2", "3").build(), "1,Call,2024-05-06\n"))
                    .isEqualTo("Column \"" + wrong + "\" is not a position, and calls.csv has no header:"
                            + " give a number from 1 to 16,384 under columns.case in the mapping.");
        }
        assertThat(message(
                        CsvReaderTest.positions("1", "2", "3")
                                .column(Role.ACTOR, "7")
                                .build(),
                        "1,Call,2024-05-06\n"))
                .isEqualTo("calls.csv has no column 7: its longest row has 3 fields."
                        + " Correct the positions under columns in the mapping, or the separator.");
    }

    @Test
    void wrongSeparatorIsSeenInTheColumns() {
        Mapping mapping = Csv.mapping()
                .format(new FileFormat(Optional.of(';'), Optional.empty(), true))
                .build();
        assertThat(message(mapping, HEADER + "1,Call,2024-05-06\n"))
                .isEqualTo("calls.csv has no column \"id\". Columns found: id,step,time."
                        + " Name yours under columns.case in the mapping.");
    }
}
