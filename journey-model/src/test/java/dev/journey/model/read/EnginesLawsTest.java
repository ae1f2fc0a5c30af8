package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.mapping.TimeFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** The fast engine and the general one give the same of every input, however it is cut into parts. */
class EnginesLawsTest {
    /** How a text is written and cut. */
    record Style(char separator, String lineEnd, Charset charset, boolean mark, boolean header, Chunking chunking) {
        byte[] write(List<String> lines) {
            boolean unicode = charset.name().startsWith("UTF");
            String text = (mark && unicode ? "\uFEFF" : "") + String.join(lineEnd, lines);
            return text.getBytes(charset);
        }

        FileFormat format() {
            return new FileFormat(Optional.of(separator), Optional.of(charset), header);
        }
    }

    /** A row: its values, how many fields of them it has, and whether all are quoted. */
    record Row(List<String> values, int fields, boolean quoted) {
        String line(char separator) {
            List<String> written = new ArrayList<>();
            for (int i = 0; i < fields; i++) {
                written.add(write(i < values.size() ? values.get(i) : "more", separator));
            }
            return String.join(String.valueOf(separator), written);
        }

        private String write(String value, char separator) {
            boolean needed = value.indexOf(separator) >= 0 || value.matches("(?s).*[\r\n].*");
            return quoted || needed ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
        }
    }

    private static final List<String> NAMES = List.of(
            "id", "step", "time", "end", "side", "class", "tier", "amount", "wait", "due", "asked", "note", "unused");
    private static final List<Role> ROLES = List.of(
            Role.CASE,
            Role.TOUCHPOINT,
            Role.START,
            Role.END,
            Role.SIDE,
            Role.CLASS,
            Role.TIER,
            Role.AMOUNT,
            Role.WAIT_MINUTES,
            Role.PROMISE_DUE,
            Role.DATA_ASKED);

    private static Mapping.Builder mapping(Style style) {
        Mapping.Builder mapping = Mapping.builder()
                .format(style.format())
                .missing(Set.of("?", "NULL"))
                .maxRejectedShare(1);
        for (int i = 0; i < ROLES.size(); i++) {
            mapping.column(ROLES.get(i), style.header ? NAMES.get(i) : String.valueOf(i + 1));
        }
        String touchpoint = style.header ? "step" : "2";
        return style.header
                ? mapping.column(Role.ACTOR, touchpoint).other("note")
                : mapping.column(Role.ACTOR, touchpoint);
    }

    private static List<String> lines(Style style, List<Row> rows) {
        List<String> lines = new ArrayList<>();
        if (style.header) {
            lines.add(String.join(String.valueOf(style.separator), NAMES));
        }
        rows.forEach(row -> lines.add(row.line(style.separator)));
        return lines;
    }

    @Provide
    Arbitrary<Style> styles() {
        Arbitrary<Charset> charset = Arbitraries.of(
                        "UTF-8", "UTF-8", "ISO-8859-1", "windows-1252", "US-ASCII", "UTF-16LE", "Shift_JIS")
                .map(Charset::forName);
        Arbitrary<Chunking> chunking = Combinators.combine(
                        Arbitraries.integers().between(1, 9), Arbitraries.of(64, 160, 300, 4096))
                .as((parts, block) -> new Chunking(parts, 1, block, 0));
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\r\r\n"),
                        charset,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, true, false),
                        chunking)
                .as(Style::new);
    }

    private static final Arbitrary<String> TIMES = Arbitraries.of(
            "2024-05-06T07:08:09Z",
            "2024-05-06T07:08:10Z",
            "2024-05-07 23:59:59",
            "2024-05-06t07:08:09.123z",
            "2024-05-06T07:08:09,120",
            "2024-03-31 02:30:00",
            "2024-10-27 02:30:00");

    private static final Arbitrary<String> ODD_TIMES = Arbitraries.of(
            "",
            "?",
            "2024-02-30T00:00:00Z",
            "2024-05-06T24:00:00Z",
            "2024-05-06T07:60:09Z",
            "2024-05-06T07:08:0xZ",
            "2024-05-06T07:08:60Z",
            "2024/05/06T07:08:09",
            "20x4-05-06T07:08:09",
            "2024-05-06X07:08:09",
            "2024-05-06T07:08:09.1x3",
            "2024-05-06T07:08:09+02:00",
            "2024-05-06",
            "1715000000",
            "1715000000123",
            "never");

    private static Arbitrary<String> times(int plain) {
        return Arbitraries.integers().between(0, plain).flatMap(odd -> odd == 0 ? ODD_TIMES : TIMES);
    }

    @Provide
    Arbitrary<Row> rows() {
        List<Arbitrary<String>> values = List.of(
                Arbitraries.of("1", "2", "3", " 2 ", "case 12345", "a case with quite a long id", "", "?", "é€"),
                Arbitraries.of("Call", "Mail", "a touchpoint of 21 b.", "sixteen letters!", " Call", "NULL", "", "Ä"),
                times(7),
                times(3),
                Arbitraries.of("CUSTOMER", "company", "", "?", "nobody", "Company"),
                Arbitraries.of("", "", "contact", "REFUSAL", "x"),
                Arbitraries.of("1", "01", "2", "", "1", "1000"),
                Arbitraries.of("1", "1.5", "-2e3", "", "1,5", "12345678901234567890"),
                Arbitraries.of("1", "0.25", "-1", "", "?", "1"),
                times(7),
                Arbitraries.of("name;address", "name", "", "name|address,and\tmore"),
                Arbitraries.of(
                        "",
                        "\"",
                        "a\"b",
                        "\"\"",
                        "two\nlines",
                        "x\r\ny",
                        "\r",
                        "\ra\n",
                        "\"\n",
                        "\r\"\n",
                        "1,2;3|4\t5",
                        "😀",
                        " ",
                        "\u0001"),
                Arbitraries.of("", "x", "\"\"", "é"));
        Arbitrary<Integer> fields = Arbitraries.of(13, 13, 13, 13, 13, 12, 11, 4, 3, 2, 1, 0, 14, 15);
        return Combinators.combine(
                        Combinators.combine(values).as(List::copyOf), fields, Arbitraries.of(true, false, false))
                .as(Row::new);
    }

    @Property(seed = "71", tries = 1500)
    void theEnginesAgreeOnRows(
            @ForAll @From("styles") Style style, @ForAll @Size(max = 25) List<@From("rows") Row> rows) {
        boolean fast =
                Engines.agree(style.write(lines(style, rows)), mapping(style).build(), style.chunking);
        Statistics.label("read by the fast engine")
                .collect(fast)
                .coverage(checker -> checker.check(true).percentage(share -> share > 20));
    }

    @Property(seed = "72", tries = 500)
    void theEnginesAgreeOnLocalTimes(
            @ForAll @From("styles") Style style, @ForAll @Size(max = 25) List<@From("rows") Row> rows) {
        Mapping mapping = mapping(style)
                .time(new TimeFormat(Optional.empty(), ZoneId.of("Europe/Berlin")))
                .build();
        Engines.agree(style.write(lines(style, rows)), mapping, style.chunking);
    }

    @Property(seed = "73", tries = 500)
    void theEnginesAgreeOnTimesOfAPattern(
            @ForAll @From("styles") Style style, @ForAll @Size(max = 25) List<@From("rows") Row> rows) {
        Mapping mapping = mapping(style)
                .time(new TimeFormat(Optional.of("yyyy-MM-dd HH:mm:ss"), ZoneId.of("Europe/Berlin")))
                .build();
        Engines.agree(style.write(lines(style, rows)), mapping, style.chunking);
    }

    @Provide
    Arbitrary<String> datedLines() {
        Arbitrary<String> date = Arbitraries.of(
                "3/5/2024",
                "3/5/2024",
                "4/4/2024 10:00",
                "14/5/2024 9:00",
                "5/14/2024",
                "2024-05-06T07:08:09Z",
                "13/13/2024");
        return Combinators.combine(date, date, date).as((start, end, due) -> "1,Call," + start + "," + end + "," + due);
    }

    @Property(seed = "74", tries = 800)
    void theEnginesAgreeOnTheOrderOfDayAndMonth(
            @ForAll @Size(max = 12) List<@From("datedLines") String> lines, @ForAll @From("styles") Style style) {
        Mapping.Builder mapping = Csv.mapping();
        mapping.column(Role.END, "end").column(Role.PROMISE_DUE, "due");
        String text = "id,step,time,end,due\n" + String.join(style.lineEnd, lines);
        Engines.agree(text.getBytes(StandardCharsets.UTF_8), mapping.build(), style.chunking);
    }

    @Property(seed = "75", tries = 3000)
    void theEnginesAgreeOnAnyBytes(
            @ForAll @Size(max = 250) byte[] bytes, @ForAll @From("styles") Style style, @ForAll boolean asText) {
        byte[] given = bytes.clone();
        String marks = "\",;\n\r1a/\t|4\u00E9\u00C3\u0001\u0000";
        for (int i = 0; i < given.length && asText; i++) {
            given[i] = (byte) marks.charAt(Math.floorMod(given[i], bytes.length < 60 ? marks.length() : 11));
        }
        byte[] header = "id,step,time\n".getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[header.length + given.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(given, 0, all, header.length, given.length);
        Mapping mapping = Csv.mapping()
                .format(new FileFormat(Optional.of(','), Optional.of(style.charset), true))
                .build();
        Engines.agree(all, mapping, style.chunking);
        Engines.agree(given, mapping, style.chunking);
    }

    @Property(seed = "76", tries = 1000)
    void marksAreExact(@ForAll long word, @ForAll byte given) {
        long equal = 0;
        long controls = 0;
        for (int i = 0; i < 8; i++) {
            byte one = (byte) (word >>> (8 * i));
            equal |= one == given ? 0x80L << (8 * i) : 0;
            controls |= one >= 0 && one < 14 ? 0x80L << (8 * i) : 0;
        }
        assertThat(Words.equal(word, Words.all(given & 0xFF))).isEqualTo(equal);
        assertThat(Words.controls(word)).isEqualTo(controls);
        assertThat(Words.equal(word, word)).isEqualTo(Words.all(0x80));
    }

    @Property(seed = "77", tries = 300)
    void aValueIsKnownByItsBytes(@ForAll @Size(max = 300) List<@Size(max = 40) List<Byte>> values) {
        ByteCodes codes = new ByteCodes();
        Map<List<Byte>, Integer> expected = new HashMap<>();
        for (List<Byte> value : values) {
            byte[] bytes = new byte[value.size() + 24];
            for (int i = 0; i < value.size(); i++) {
                bytes[i] = value.get(i) == 0 ? 1 : value.get(i);
            }
            List<Byte> key = value.stream().map(b -> b == 0 ? (byte) 1 : b).toList();
            bytes[value.size()] = 7;
            Integer known = expected.get(key);
            assertThat(codes.get(bytes, 0, value.size())).isEqualTo(known == null ? ByteCodes.UNKNOWN : known);
            if (known == null) {
                expected.put(key, expected.size() - 2);
                codes.put(bytes, 0, value.size(), expected.size() - 3);
            }
        }
    }
}
