package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.ReadReport.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes in the resources were written by hand from IEEE 1849 and what the named tools document of their writers. */
class XesReaderTest {
    private static final String OPEN = "<log xes.version=\"1.0\" xmlns=\"http://www.xes-standard.org/\">";

    private static Source resource(String file) {
        return () -> Objects.requireNonNull(XesReaderTest.class.getResourceAsStream("xes/" + file), file);
    }

    private static ReadResult read(String file) {
        return read(Mapping.recognised(), file);
    }

    private static ReadResult read(Mapping mapping, String file) {
        return LogReader.with(mapping).read(file, resource(file));
    }

    private static ReadResult parse(Mapping mapping, String xml) {
        return LogReader.with(mapping).read("log.xes", Bytes.of(xml));
    }

    private static void fails(String message, String xml) {
        assertThatThrownBy(() -> parse(Mapping.recognised(), xml))
                .isInstanceOf(ReadException.class)
                .hasMessage(message);
    }

    private static String value(EventLog log, Role role, int step) {
        return log.column(role).orElseThrow().value(step).orElse("(missing)");
    }

    private static Mapping.Builder mapping() {
        return Mapping.builder()
                .column(Role.CASE, "case:concept:name")
                .column(Role.TOUCHPOINT, "concept:name")
                .column(Role.START, "time:timestamp");
    }

    @Test
    void startsAndCompletesArePairsAndGlobalAttributesAreDefaults() {
        ReadResult read = read("prom.xes");
        EventLog log = read.log();
        assertThat(Csv.steps(read))
                .containsExactly(
                        "T1 Take call 2024-05-06T07:00:00Z",
                        "T1 Look up 2024-05-06T07:05:00Z",
                        "T1 Close 2024-05-06T08:00:00Z");
        assertThat(Instant.ofEpochMilli(log.endMillis(0))).isEqualTo("2024-05-06T07:10:00Z");
        assertThat(log.endMillis(1)).isEqualTo(EventLog.NO_TIME);
        assertThat(value(log, Role.STATUS, 0)).isEqualTo("complete");
        assertThat(value(log, Role.STATUS, 1)).isEqualTo("start");
        assertThat(value(log, Role.TEAM, 0)).isEqualTo("Desk");
        assertThat(value(log, Role.TEAM, 1)).isEqualTo("Back office");
        assertThat(read.report().rows()).isEqualTo(3);
        assertThat(read.report().notices())
                .containsExactly(
                        "1 pair of a start and its complete was joined, each into one step.",
                        "1 start has no complete: a step without end each.",
                        "1 complete has no start: a step of no length each.",
                        "1 event or trace took \"lifecycle:transition\" from the log's global attributes.",
                        "3 events or traces took \"org:group\" from the log's global attributes.");
        assertThat(read.report().format()).isEqualTo("XES, UTF-8");
    }

    @Test
    void withoutAMappingTheStandardAttributesAreTaken() {
        ReadResult read = read("pm4py.xes");
        assertThat(read.report().columns())
                .containsOnlyKeys("case", "touchpoint", "actor", "start")
                .containsEntry("case", "case:concept:name")
                .containsEntry("actor", "org:resource");
        assertThat(read.log().column(Role.TEAM)).isEmpty();
        assertThat(read.report().columnsUnused()).containsExactly("case:creator", "Costs", "Activity", "paid");
        assertThat(read.report().notices()).isEmpty();
        assertThat(Instant.ofEpochMilli(read.log().startMillis(1))).isEqualTo("2010-12-31T09:06:00.123Z");
    }

    @Test
    void everyOtherAttributeCanBeALevel() {
        ReadResult read = read(Mapping.recognised().withOther("org:role"), "disco.xes");
        assertThat(read.log().column("org:role").orElseThrow().value(0)).contains("Agent");
        assertThat(read.log().column("org:role").orElseThrow().value(1)).isEmpty();
        assertThat(read.log().ties()).isEqualTo(1);
        assertThat(read.report().columnsUnused()).containsExactly("case:variant", "Activity", "Resource");
        assertThatThrownBy(() -> read(Mapping.recognised().withOther("org:rolle"), "disco.xes"))
                .hasMessageStartingWith(
                        "disco.xes has no column \"org:rolle\". Did you mean \"org:role\"? Columns found: case:concept:name, concept:name,");
    }

    @Test
    void extensionsGoByTheirAddressAndNotByTheirPrefix() {
        ReadResult read = read("prefixes.xes");
        assertThat(Csv.steps(read)).containsExactly("T1 Call 2024-05-06T09:00:00Z");
        assertThat(value(read.log(), Role.TEAM, 0)).isEqualTo("Desk");
        assertThat(read.report().columnsUnused()).containsExactly("shop:till");
    }

    @Test
    void nestedAttributesAndListsAreNamedWhereTheyAreNotAskedFor() {
        ReadResult read = read("standard.xes");
        assertThat(read.log().touchpoints().value(0)).contains("Größe prüfen");
        assertThat(read.report().format()).isEqualTo("XES, ISO-8859-1");
        assertThat(read.report().notices())
                .containsExactly(
                        "Nested attributes and lists that nothing was made of: concept:name/translation, tags, tags/tag,"
                                + " cost:total/cost:currency. To keep one, name it under columns.other in a mapping.");
    }

    @Test
    void nestedAttributesAndListsAreColumnsWhereTheyAreAskedFor() {
        Mapping asked = mapping()
                .column(Role.TAGS, "tags")
                .column(Role.AMOUNT, "cost:total")
                .other("concept:name/translation")
                .other("cost:total/cost:currency")
                .other("case:identity:id")
                .build();
        ReadResult read = read(asked, "standard.xes");
        EventLog log = read.log();
        assertThat(value(log, Role.TAGS, 0)).isEqualTo("blame;thanks");
        assertThat(log.numbers(Role.AMOUNT).orElseThrow().value(0)).hasValue(12.5);
        assertThat(log.column("concept:name/translation").orElseThrow().value(0))
                .contains("Check size");
        assertThat(log.column("cost:total/cost:currency").orElseThrow().value(0))
                .contains("EUR");
        assertThat(log.column("case:identity:id").orElseThrow().value(0)).isPresent();
    }

    @Test
    void aMissingTimeStaysMissing() {
        Mapping any = mapping().maxRejectedShare(1).build();
        ReadResult read = read(any, "timeless.xes");
        assertThat(read.report().rejections())
                .extracting(Rejection::reason, Rejection::count)
                .containsExactly(tuple("start is missing", 2L), tuple("case is missing", 1L));
        assertThat(read.report().notices()).containsExactly("1 event stands outside of any trace.");
        assertThatThrownBy(() -> read("timeless.xes"))
                .hasMessageStartingWith(
                        "timeless.xes: 3 of 3 rows cannot be used, more than the 5 % that are allowed.");
    }

    private static String event(String time, String transition) {
        return "<event><string key=\"concept:name\" value=\"a\"/><date key=\"time:timestamp\" value=\"2024-05-06T"
                + time + ":00Z\"/><string key=\"lifecycle:transition\" value=\"" + transition + "\"/></event>";
    }

    @Test
    void pairsAreTheSameInReverseOrder() {
        String first = event("09:00", "start");
        String second = event("09:10", "START");
        String third = event("09:20", "complete");
        String fourth = event("09:30", "COMPLETE");
        String head = OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>";
        ReadResult forward = parse(Mapping.recognised(), head + first + second + third + fourth + "</trace></log>");
        ReadResult backward = parse(Mapping.recognised(), head + fourth + third + second + first + "</trace></log>");
        assertThat(backward.log()).isEqualTo(forward.log());
        assertThat(forward.log().endMillis(0) - forward.log().startMillis(0)).isEqualTo(20 * 60_000);
    }

    /** Twelve thousand events between a start and its complete, in the order of the file. */
    @Test
    void aLargeTraceIsReadInPartsAndItsPairsAreFoundAcrossThem() {
        StringBuilder xml = new StringBuilder(OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>");
        xml.append(event("09:00", "start"));
        String between = event("09:10", "assign");
        xml.append(between.repeat(12_000)).append(event("09:20", "complete")).append("</trace>");
        xml.append("<trace><string key=\"concept:name\" value=\"U\"/>").append(event("10:00", "complete"));
        ReadResult read = parse(Mapping.recognised(), xml + "</trace></log>");
        assertThat(read.log().stepCount()).isEqualTo(12_002);
        assertThat(read.log().endMillis(0) - read.log().startMillis(0)).isEqualTo(20 * 60_000);
        assertThat(read.report().notices())
                .containsExactly(
                        "1 pair of a start and its complete was joined, each into one step.",
                        "1 complete has no start: a step of no length each.");
    }

    @Test
    void aLargeTraceThatIsNotInTheOrderOfTimeSaysThatPairsMayBeMissing() {
        String head = OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>";
        String between = event("09:10", "assign").repeat(12_000);
        ReadResult read = parse(
                Mapping.recognised(),
                head + event("09:20", "complete") + between + event("09:00", "start") + "</trace></log>");
        assertThat(read.log().stepCount()).isEqualTo(12_002);
        assertThat(read.report().notices())
                .containsExactly(
                        "1 trace has more than 10,000 events and is not in the order of time (or has more than 100,000 starts open"
                                + " at once): there a start was joined with its complete only where they stand near each other in"
                                + " the file.",
                        "1 start has no complete: a step without end each.",
                        "1 complete has no start: a step of no length each.");
    }

    @Test
    void aLargeTraceWithoutStartsIsNothingToSpeakOf() {
        String head = OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>";
        ReadResult read =
                parse(Mapping.recognised(), head + event("09:10", "complete").repeat(20_001) + "</trace></log>");
        assertThat(read.log().stepCount()).isEqualTo(20_001);
        assertThat(read.report().notices()).isEmpty();
    }

    @Test
    void startsThatStayOpenInALargeTraceAreSteps() {
        String head = OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>";
        ReadResult read =
                parse(Mapping.recognised(), head + event("09:10", "start").repeat(25_000) + "</trace></log>");
        assertThat(read.log().stepCount()).isEqualTo(25_000);
        assertThat(read.report().notices()).contains("25,000 starts have no complete: a step without end each.");
    }

    @Test
    void instancesArePairedApart() {
        String instance = "<string key=\"concept:instance\" value=\"%s\"/></event>";
        String one = event("09:00", "start").replace("</event>", instance.formatted("1"));
        String two = event("09:10", "complete").replace("</event>", instance.formatted("2"));
        String head = OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>";
        ReadResult read = parse(Mapping.recognised(), head + one + two + "</trace></log>");
        assertThat(read.log().stepCount()).isEqualTo(2);
        assertThat(read.log().hasEnds()).isFalse();
    }

    /** The JDK's parser answers this with a missing resource. */
    @Test
    void aControlCharacterInADoctypeIsOneSentence() {
        fails(
                "log.xes is not well-formed XML in line 1, column 17: get the file again.",
                "<!DOCTYPE log [<\u0001.!ENTITY x \"y\">]><log></log>");
    }

    /** What the JDK's parser would tell standard error. */
    @Test
    void aByteThatIsNotOfTheCharsetIsOneSentenceAndWhatStandsBeforeItIsThere() {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        byte[] bytes = (OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>" + event("09:00", "complete")
                        + "\n<event>\u00FC")
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            assertThatThrownBy(() -> LogReader.recognising().read("log.xes", Bytes.of(bytes)))
                    .isInstanceOf(ReadException.class)
                    .hasMessage(
                            "log.xes is not UTF-8: line 2 has the byte 0xFC where it cannot stand. Name its charset (such as"
                                    + " windows-1252) under file.charset in the mapping.");
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(LogReader.recognising()
                        .keepGoing()
                        .read("log.xes", Bytes.of(bytes))
                        .log()
                        .stepCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-16BE,", "UTF-16LE,", "windows-1252,windows-1252", "ISO-8859-15,iso-8859-15", "UTF-16,"})
    void theCharsetIsThatOfTheMarkOfTheDeclarationOrOfTheZeros(String charset, @Nullable String declared) {
        String head = declared == null ? "<?xml version='1.0'?>" : "<?xml version='1.0' encoding='" + declared + "'?>";
        String text = head + "<log><trace><string key=\"concept:name\" value=\"Müller\"/>" + event("09:00", "complete")
                + "</trace></log>";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        FileFormat xes = FileFormat.DETECTED.withFormat(LogFormat.XES);
        ReadResult read = LogReader.with(Mapping.builder().format(xes).build()).read("log.xes", Bytes.of(bytes));
        assertThat(read.log().caseId(0)).isEqualTo("Müller");
        ReadResult named = LogReader.with(Mapping.builder()
                        .format(xes.withCharset(Charset.forName(charset)))
                        .build())
                .read("log.xes", Bytes.of(bytes));
        assertThat(named.log()).isEqualTo(read.log());
    }

    @Test
    void aCharsetThatIsNotKnownIsOneSentence() {
        fails(
                "log.xes says that it is written in EBCDIC-X, which is not known here: name its charset (such as UTF-8) under"
                        + " file.charset in the mapping.",
                "<?xml version=\"1.0\" encoding=\"EBCDIC-X\"?><log></log>");
    }

    @Test
    void aFaultInTheMiddle() {
        String cut =
                OPEN + "<trace><string key=\"concept:name\" value=\"T\"/>" + event("09:00", "complete") + "<event><str";
        fails("log.xes is not well-formed XML in line 1, column 280: get the file again.", cut);
        ReadResult read = LogReader.recognising().keepGoing().read("log.xes", Bytes.of(cut));
        assertThat(read.log().stepCount()).isEqualTo(1);
        assertThat(read.report().notices().get(0)).startsWith("Reading broke off; the 1 rows before that were read.");
    }

    @Test
    void nothingOutsideOfTheFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        fails(
                "log.xes has a DOCTYPE, which XES does not need and which is not read: remove it.",
                "<!DOCTYPE log [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + OPEN
                        + "<string key=\"&x;\"/></log>");
        fails(
                "log.xes has a DOCTYPE, which XES does not need and which is not read: remove it.",
                "<!DOCTYPE log SYSTEM \"" + secret.toUri() + "\">" + OPEN + "</log>");
        fails(
                "log.xes has a DOCTYPE, which XES does not need and which is not read: remove it.",
                "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + OPEN
                        + "<string key=\"&b;\" value=\"\"/></log>");
    }

    @Test
    void otherXmlAndNothing() {
        fails("log.xes is XML and no XES: it begins with <html>, and XES with <log>.", "<html><body/></html>");
        fails("log.xes has no events: check the export.", OPEN + "</log>");
        assertThatThrownBy(() -> parse(Mapping.recognised(), OPEN + "\0</log>"))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("log.xes is not text: there is a NUL character in line 1.");
    }

    @Test
    void whatIsDeepOrLongIsBounded() {
        fails(
                "log.xes has elements more than 100 deep in line 1: XES has no such.",
                OPEN + "<string key=\"a\" value=\"\">".repeat(5000));
        byte[] head = (OPEN + "<string key=\"").getBytes(StandardCharsets.UTF_8);
        Source endless = () -> new SequenceInputStream(new ByteArrayInputStream(head), new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) 'x');
                return length;
            }
        });
        assertThatThrownBy(() -> LogReader.recognising().read("log.xes", endless))
                .isInstanceOf(ReadException.class)
                .hasMessage(
                        "log.xes has a tag or a text of more than 16,777,216 characters after line 1: look for a quote that is not"
                                + " closed.");
    }
}
