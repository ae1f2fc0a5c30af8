package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedSourceTest {
    private static final String HEADER = "case,step,time\n";
    private static final String LOG = HEADER + "1,Call,2024-05-06T09:00:00Z\n1,Mail,2024-05-06T10:00:00Z\n";

    private static ReadResult read(String name, byte[] bytes) {
        return LogReader.recognising().read(name, dev.journey.model.read.Bytes.of(bytes));
    }

    private static byte[] gzip(String text) {
        return dev.journey.model.read.Bytes.gzip(text);
    }

    private static byte[] zip(Map<String, String> files) {
        return dev.journey.model.read.Bytes.zip(files);
    }

    private static void fails(String message, String name, byte[] bytes) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOf(ReadException.class)
                .hasMessage(message);
    }

    @Test
    void gzipGivesTheSameLogAndSaysSo() {
        ReadResult read = read("log.csv.gz", gzip(LOG));
        assertThat(read.log())
                .isEqualTo(read("log.csv", LOG.getBytes(StandardCharsets.UTF_8)).log());
        assertThat(read.report().format()).isEqualTo("CSV, separator \",\", UTF-8, in gzip");
        assertThat(read.report().source()).isEqualTo("log.csv.gz");
    }

    @Test
    void packingIsToldByTheBytesAndNotByTheName() {
        assertThat(read("log.csv", gzip(LOG)).log().stepCount()).isEqualTo(2);
        assertThat(read("log.gz", LOG.getBytes(StandardCharsets.UTF_8)).log().stepCount())
                .isEqualTo(2);
    }

    /** A stream that never says how much is available, as those of sockets. */
    private static final class Coy extends FilterInputStream {
        Coy(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int available() {
            return 0;
        }
    }

    @Test
    void allMembersOfGzipAreReadEvenWhereNothingIsAvailable() {
        byte[] two = Bytes.concat(gzip(LOG), gzip("2,Call,2024-05-07T09:00:00Z\n"));
        ReadResult read = LogReader.recognising().read("log.csv.gz", () -> new Coy(two));
        assertThat(read.log().caseCount()).isEqualTo(2);
    }

    @Test
    void zipOfOneFileAndWhatMacOsAndFoldersAddToIt() {
        byte[] archive = zip(ImmutableMap.of(
                "export/", "", "export/.DS_Store", "x", "export/log.jsonl", """
                        {"case": 1, "step": "Call", "time": "2024-05-06T09:00:00Z"}
                        """, "__MACOSX/export/._log.jsonl", "x"));
        ReadResult read = read("log.zip", archive);
        assertThat(read.log().stepCount()).isEqualTo(1);
        assertThat(read.report().format()).isEqualTo("JSON Lines, UTF-8, in zip");
    }

    @Test
    void zipOfSeveralFiles() {
        fails(
                "log.zip is a zip archive with several files (a.csv, b.csv): give one of them, unpacked or in an archive of"
                        + " its own.",
                "log.zip",
                zip(ImmutableMap.of("a.csv", LOG, "b.csv", LOG)));
    }

    @Test
    void zipWithoutFiles() {
        fails("log.zip is a zip archive without a file in it: check the export.", "log.zip", zip(Map.of()));
        fails(
                "log.zip is a zip archive without a file in it: check the export.",
                "log.zip",
                zip(ImmutableMap.of("export/", "")));
    }

    @Test
    void linkInZip() {
        byte[] archive = zip(ImmutableMap.of("log.csv", "/etc/passwd"));
        int entry = Bytes.indexOf(archive, new byte[] {'P', 'K', 1, 2});
        archive[entry + 5] = 3;
        archive[entry + 41] = (byte) 0xA1;
        fails(
                "log.zip holds a symbolic link (log.csv) and no log: put the file itself into the archive.",
                "log.zip",
                archive);
    }

    @Test
    void packedTwice() {
        byte[] twice = dev.journey.model.read.Bytes.gzip(gzip(LOG));
        fails("log.csv.gz is packed twice (gzip inside): unpack it once.", "log.csv.gz", twice);
    }

    @Test
    void packedInAnotherWay() {
        byte[] zstd = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0};
        fails(
                "log.csv.zst is packed with zstd, which is not unpacked here: unpack it, or use gzip or zip.",
                "log.csv.zst",
                zstd);
    }

    @Test
    void gzipCutOff() {
        byte[] whole = gzip(LOG);
        fails(
                "log.csv.gz is cut off: its gzip data ends too early, after 0 unpacked bytes. Get the file again.",
                "log.csv.gz",
                Arrays.copyOf(whole, 8));
        assertThatThrownBy(() -> read("log.csv.gz", Arrays.copyOf(whole, whole.length - 8)))
                .isInstanceOf(ReadException.class)
                .hasMessageMatching(
                        "log\\.csv\\.gz is cut off: its gzip data ends too early, after \\d+ unpacked bytes\\."
                                + " Get the file again\\.");
    }

    @Test
    void gzipDamaged() {
        byte[] damaged = gzip(LOG);
        damaged[damaged.length - 6] ^= 1;
        assertThatThrownBy(() -> read("log.csv.gz", damaged))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("log.csv.gz is damaged: its gzip data cannot be unpacked after ")
                .hasMessageEndingWith(" (Corrupt GZIP trailer). Get the file again.");
    }

    @Test
    void whatStoodBeforeTheFaultIsReadWhereThatIsAskedFor() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            rows.append(i).append(",Call ").append(i * 7919 % 1000).append(",2024-05-06T09:00:00Z\n");
        }
        byte[] whole = gzip(rows.toString());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> read("log.csv.gz", half)).isInstanceOf(ReadException.class);

        ReadResult read = LogReader.recognising().keepGoing().read("log.csv.gz", dev.journey.model.read.Bytes.of(half));
        assertThat(read.log().stepCount()).isBetween(5_000, 15_000);
        assertThat(read.report().accepted()).isEqualTo(read.log().stepCount());
        assertThat(read.report().notices().get(0))
                .startsWith("Reading broke off; the ")
                .contains(" rows before that were read. The fault: log.csv.gz is cut off");
    }

    @Test
    void bomb() {
        fails(
                "bomb.csv grows without measure: 5,104 bytes came of 50, more than 100 for each. If it is no zip bomb, unpack it"
                        + " yourself.",
                "bomb.csv",
                new Limits(1 << 20, 100, 5_000));
        fails(
                "bomb.csv holds more than 5,000 bytes when unpacked: unpack it yourself.",
                "bomb.csv",
                new Limits(5_000, 100, 1 << 20));
    }

    /** Zeros without end that pretend to be unpacked from 50 bytes. */
    private static void fails(String message, String name, Limits limits) {
        PackedStream packed = new PackedStream(new ByteArrayInputStream(new byte[50]));
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                return Math.min(8, length);
            }
        };
        assertThatThrownBy(() -> {
                    packed.readAllBytes();
                    new UnpackedStream(name, Packing.GZIP, limits, packed, zeros).readAllBytes();
                })
                .isInstanceOf(ReadException.class)
                .hasMessage(message);
    }

    @Test
    void aRealBombStopsEarly(@TempDir Path folder) throws IOException {
        Path bomb = folder.resolve("bomb.csv.gz");
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] row = (HEADER + "1,a,2024-05-06\n".repeat(70_000)).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(row);
            }
        }
        assertThatThrownBy(() -> LogReader.recognising().read(bomb))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith("bomb.csv.gz grows without measure: 67,1");
    }
}
