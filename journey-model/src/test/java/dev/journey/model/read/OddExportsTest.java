package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.json.JsonTree;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.mapping.Moment;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports as people have them: a draft is made of each, and the log is read with it. */
class OddExportsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GERMAN = """
            Vorgangsnummer;Tätigkeit;Zeitpunkt;Bearbeiter;Abteilung;Kanal
            V-1;Anruf;25.03.2025 09:00;"Müller, Jörg";Service;Telefon
            V-1;Rückfrage beim Kunden;25.03.2025 10:00;Weiß;Technik;Telefon
            V-2;Anruf;26.03.2025 09:30;Weiß;Technik;Telefon
            V-2;Rückfrage beim Kunden;26.03.2025 10:30;"Müller, Jörg";Service;Telefon
            """;

    private static String draft(byte[] bytes) {
        return Draft.of("log.csv", Bytes.of(bytes), WordList.builtIn()).toJson();
    }

    private static EventLog read(String draft, byte[] bytes) {
        Mapping mapping = Mapping.parse(draft, "draft");
        assertThat(mapping.notices()).isEmpty();
        return LogReader.with(mapping).read("log.csv", Bytes.of(bytes)).log();
    }

    @Test
    void aTextThatIsNotUnicodeGetsACharsetThatIsAGuess() {
        byte[] bytes = GERMAN.getBytes(WINDOWS);
        String draft = draft(bytes);
        assertThat(Mapping.parse(draft, "draft").format().charset()).contains(WINDOWS);
        assertThat(JsonTree.parse(draft, "draft")
                        .required("file")
                        .required("comment")
                        .text())
                .isEqualTo(
                        "The text is not UTF-8, and says no other charset. windows-1252 is a guess: look whether names with"
                                + " accents are right. Else try windows-1250 (Central Europe), windows-1251 (Cyrillic), IBM850 or"
                                + " x-MacRoman.");
        EventLog log = read(draft, bytes);
        assertThat(log.cases().get(0).steps().get(1).touchpoint()).isEqualTo("Rückfrage beim Kunden");
        assertThat(log.cases().get(0).steps().get(0).actor()).contains("Müller, Jörg");
        assertThat(read(draft(GERMAN.getBytes(StandardCharsets.UTF_8)), GERMAN.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(log);
    }

    @Test
    void bytesThatAreOfNoCharsetAreTheFaultItself() {
        byte[] bytes = "Fall;Schritt;Datum\n1;\u0081;2025-03-25\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> draft(bytes))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("log.csv is not windows-1252: line 2 has the byte 0x81");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vorgang;Tätigkeit;Zeitpunkt;Sachbearbeiter;Abteilung;Kanal;Kunde",
                "Expediente;Actividad;Fecha y hora;Operador;Departamento;Canal;Cliente",
                "Processo;Atividade;Data_Hora;Responsável;Equipe;Canal;ID cliente",
                "Pratica;Attività;Data ora;Operatore;Reparto;Canale;Cliente",
                "N° dossier;Étape;Date et heure;Intervenant;Service;Canal;Demandeur"
            })
    void columnsHaveNamesInOtherLanguages(String header) {
        String[] names = header.split(";", -1);
        Mapping mapping = Mapping.parse(
                draft((header + "\n1;a;2025-03-25 09:00;x;s;k;c\n1;b;2025-03-25 10:00;y;t;k;c\n")
                        .getBytes(StandardCharsets.UTF_8)),
                "draft");
        assertThat(mapping.columns())
                .containsEntry(Role.CASE, names[0])
                .containsEntry(Role.TOUCHPOINT, names[1])
                .containsEntry(Role.START, names[2])
                .containsEntry(Role.ACTOR, names[3])
                .containsEntry(Role.TEAM, names[4])
                .containsEntry(Role.CHANNEL, names[5])
                .containsEntry(Role.CUSTOMER, names[6]);
    }

    /** The line that Excel writes and wants; the numbers of lines stay those of the file. */
    @Test
    void theLineThatSaysTheSeparatorIsNoRow() {
        String rows = "case;step;time\r\n1;Call, again;2025-03-25 09:00\r\n1;Mail;25th\r\n";
        ReadResult read = LogReader.with(Mapping.builder().maxRejectedShare(1).build())
                .read("log.csv", Bytes.of("sep=;\r\n" + rows));
        assertThat(read.log().cases().get(0).steps().get(0).touchpoint()).isEqualTo("Call, again");
        assertThat(read.report().rows()).isEqualTo(2);
        assertThat(read.report().rejections().get(0).examples().get(0).line()).isEqualTo(4);
        assertThat(read.report().notices())
                .contains("The first line says the separator (sep=;), as Excel wants it, and is no row.");
        assertThat(read.report().format()).isEqualTo("CSV, separator \";\", UTF-8");
        byte[] wide = ("\uFEFFsep=\t\n" + rows.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
        assertThat(LogReader.with(Mapping.builder().maxRejectedShare(1).build())
                        .read("log.csv", Bytes.of(wide))
                        .log())
                .isEqualTo(read.log());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=x\ncase,step,time\n1,a,2025-03-25\n", "sep=,case\nx,y\n", "sep=\n"})
    void anotherLineThatBeginsSoIsAHeader(String text) {
        assertThatThrownBy(() -> LogReader.recognising().read("log.csv", Bytes.of(text)))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("sep=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\ncase;step;time\n1;a;2025-03-25\n1;b;25\n",
                "sep=,\r\ncase,step,time\r\n\"1\",a,2025-03-25\r\n"
            })
    void bothEnginesPassOverIt(String text) {
        Mapping mapping = Mapping.builder().maxRejectedShare(1).build();
        assertThat(Engines.agree(text.getBytes(StandardCharsets.UTF_8), mapping, new Chunking(3, 1, 64, 0)))
                .isTrue();
    }

    @Test
    void aTitleAboveTheHeaderIsOneSentence() {
        assertThatThrownBy(() -> draft("Export of tickets;;;\nTicket;Activity;Time;Agent\n1;a;2025-03-25;x\n"
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadException.class)
                .hasMessage(
                        "log.csv names 1 of 4 columns in its first row (Export of tickets): if a title stands above the"
                                + " header, delete it.");
    }

    @Test
    void aColumnWithoutANameIsNotProposed() {
        String draft = draft(
                ",case,step,time\n0,1,a,2025-03-25 09:00\n1,1,b,2025-03-25 10:00\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Mapping.parse(draft, "draft").columns())
                .doesNotContainValue("")
                .containsEntry(Role.CASE, "case");
    }

    @Test
    void aRowThatIsACaseGivesAStepForEachTime() {
        String rows = """
                Ticket,Resolved,Created,Status,Group,Due
                1,2025-03-25 12:00,2025-03-25 09:00,Closed,A,
                2,2025-03-26 11:00,2025-03-26 09:00,Closed,B,2025-03-30 09:00
                3,,2025-03-27 09:00,Open,A,2025-03-30 09:00
                """;
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        String draft = draft(bytes);
        assertThat(Mapping.parse(draft, "draft").moments())
                .containsExactly(
                        Moment.of("Created", "Created").clearing(Role.TEAM, Role.STATUS),
                        Moment.of("Resolved", "Resolved"),
                        Moment.of("Due", "Due"));
        assertThat(draft)
                .contains(
                        "No value of Ticket comes twice in 3 rows: a row is a case, and each of its 3 times is taken for a step.")
                .contains("By the word \\\"resolved\\\" (en); in 2 of 3 rows.");
        assertThat(read(draft, bytes).stepCount()).isEqualTo(7);
    }

    @Test
    void datesWithoutTheTimeOfDayAreToldOf() {
        String draft = draft(
                "case,step,date,clock\n1,a,2025-03-25,09:00\n1,b,2025-03-25,10:00\n".getBytes(StandardCharsets.UTF_8));
        assertThat(draft).contains("Within a case it hardly differs, so that its steps stand in the order of the file");
    }
}
