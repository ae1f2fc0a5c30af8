package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sentence on standard error, nothing on standard output, exit code 2. */
class UnreadableInputTest {
    private static final String LOG = "case,step,time\n1,Call,2024-01-01T09:00:00Z\n";

    @TempDir
    Path folder;

    @Test
    void a_file_that_does_not_exist() {
        Path file = folder.resolve("no.csv");
        fails(file + " does not exist: check the path.", file);
    }

    @Test
    void a_directory() {
        fails(folder + " is a directory: give a file.", folder);
    }

    @Test
    void a_file_without_a_byte() throws IOException {
        fails("log.csv is empty: check the export.", log(""));
    }

    @Test
    void a_file_with_only_a_header() throws IOException {
        fails("log.csv has a header and no rows: check the export.", log("case,step,time\n"));
    }

    @Test
    void a_file_with_no_rows_and_no_header() throws IOException {
        Path mapping = mapping("""
                {"file": {"header": false}, "columns": {"case": 1, "touchpoint": 2, "start": 3}}""");
        fails("log.csv has no rows: check the export.", log("\n\n"), "--mapping", mapping);
    }

    @Test
    void a_column_that_is_missing() throws IOException {
        Path mapping = mapping("""
                {"columns": {"case": "ticket", "touchpoint": "step", "start": "time"}}""");
        fails(
                "log.csv has no column \"ticket\". Columns found: case, step, time. Name yours under columns.case in the"
                        + " mapping.",
                log(LOG),
                "--mapping",
                mapping);
    }

    @Test
    void columns_that_nobody_can_recognise() throws IOException {
        fails(
                "log.csv has no column that is known as case. Columns found: a, b, c. Name yours under columns.case in a"
                        + " mapping: --mapping FILE, or a file NAME.mapping.json beside NAME.csv.",
                log("a,b,c\n1,2,3\n"));
    }

    @Test
    void a_binary_body() throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, "case,step,time\n\0\1\2\3\0", StandardCharsets.UTF_8);
        fails(
                "log.csv is not text: there is a NUL character in line 2. Export it as CSV, or name its charset (such as"
                        + " UTF-16) under file.charset in the mapping.",
                file);
    }

    @Test
    void bytes_that_are_not_UTF_8() throws IOException {
        Path file = folder.resolve("log.csv");
        Files.write(file, (LOG + "1,Rückruf,2024-01-01T09:00:00Z\n").getBytes(StandardCharsets.ISO_8859_1));
        fails(
                "log.csv is not UTF-8: line 3 has the byte 0xFC where it cannot stand. Name its charset (such as"
                        + " windows-1252) under file.charset in the mapping.",
                file);
    }

    @Test
    void days_and_months_that_cannot_be_told_apart() throws IOException {
        fails(
                "The times of log.csv can be read in two ways: \"3/4/2024 10:00\" is 3 April (d/M/yyyy H:mm) or 4 March"
                        + " (M/d/yyyy H:mm), and no value shows which. Give the pattern under time.pattern in the mapping.",
                log("case,step,time\n1,Call,3/4/2024 10:00\n"));
    }

    @Test
    void too_many_rejected_rows_come_with_their_table() throws IOException {
        fails("""
                log.csv: 1 of 2 rows cannot be used, more than the 5 % that are allowed. Correct the mapping or the rows,\
                 or raise maxRejectedShare in the mapping.
                       1  touchpoint is missing
                          line 3, step: \"\"""", log(LOG + "2,,2024-01-01T09:00:00Z\n"));
    }

    @Test
    void a_mapping_that_does_not_exist() throws IOException {
        Path mapping = folder.resolve("no.json");
        fails("The mapping " + mapping + " does not exist: check the path.", log(LOG), "--mapping", mapping);
    }

    @Test
    void a_mapping_that_is_not_JSON() throws IOException {
        Path mapping = mapping("{\"columns\": {\n  \"case\": }}");
        fails(
                "m.json, line 2, column 11 (the top): this is not JSON: Unexpected character ('}' (code 125)): expected a"
                        + " value.",
                log(LOG),
                "--mapping",
                mapping);
    }

    @Test
    void a_mapping_that_says_what_is_not_allowed() throws IOException {
        Path mapping = mapping("""
                {"touchpoints": {
                  "Call": {"side": "CALLER"}}}""");
        fails(
                "m.json, line 2, column 20 (/touchpoints/Call/side): \"CALLER\" is not one of CUSTOMER, COMPANY, SYSTEM,"
                        + " PARTNER.",
                log(LOG),
                "--mapping",
                mapping);
    }

    @Test
    void a_level_that_the_log_has_not() throws IOException {
        fails("The log has no level \"team\". Levels found: touchpoint.", log(LOG), "--level", "team");
        fails(
                "log.csv has no column \"priority\". Columns found: case, step, time. Name yours under columns.other in the"
                        + " mapping.",
                log(LOG),
                "--level",
                "priority");
    }

    @Test
    void an_output_that_cannot_be_written() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path nowhere = folder.resolve("no/out.json");
        fails("--json " + nowhere + " cannot be written: its folder does not exist.", log(LOG), "--json", nowhere);
        fails(
                "--json " + folder + " cannot be written: it is a folder, and a file is needed.",
                log(LOG),
                "--json",
                folder);
        fails("--csv " + file + " cannot be written: it is a file, and a folder is needed.", log(LOG), "--csv", file);
    }

    /** What stands before the fault is a report, and its first notice is the fault: exit code 0. */
    @Test
    void keep_going_uses_what_stands_before_a_fault() throws IOException {
        Path file = log(LOG + "1,Mail,2024-01-01T10:00:00Z\n2,\"Call,2024-01-01T09:00:00Z\n");
        fails("log.csv ends inside a quoted field that opens in line 4: close the quote there.", file);
        Path json = folder.resolve("report.json");
        Run run = Run.journey("analyze", file, "--keep-going", "--json", json);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "Reading broke off; the 2 rows before that were read. The fault: log.csv ends inside a quoted field");
        assertThat(Files.readString(json)).contains("Reading broke off; the 2 rows before that were read.");
    }

    /** Where nothing stands before the fault there is no report: exit code 2, with or without the option. */
    @Test
    void keep_going_without_a_row_is_the_fault_itself() throws IOException {
        Path file = log("case,step,time\n1,\"Call,2024-01-01T09:00:00Z\n");
        String sentence = "log.csv ends inside a quoted field that opens in line 2: close the quote there.";
        fails(sentence, file);
        fails(sentence, file, "--keep-going");
    }

    @Test
    void debug_shows_the_stack_trace() {
        Path file = folder.resolve("no.csv");
        Run run = Run.journey("analyze", file, "--debug");
        assertThat(run.err())
                .startsWith("journey: " + file + " does not exist: check the path.\n")
                .contains("dev.journey.model.read.ReadException: ")
                .contains("\tat dev.journey.");
        assertThat(run.code()).isEqualTo(2);
    }

    private static void fails(String sentence, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = "analyze";
        System.arraycopy(args, 0, all, 1, args.length);
        assertThat(Run.journey(all)).isEqualTo(new Run(2, "", "journey: " + sentence + "\n"));
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text, StandardCharsets.UTF_8);
    }

    private Path mapping(String text) throws IOException {
        return Files.writeString(folder.resolve("m.json"), text, StandardCharsets.UTF_8);
    }
}
