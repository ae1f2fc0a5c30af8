package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static TextReader reader(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Encoding encoding = Encoding.of("calls.csv", bytes, Optional.empty());
        return new TextReader(
                "calls.csv", encoding, ByteBuffer.wrap(bytes, 0, 1), new ByteArrayInputStream(bytes, 1, bytes.length));
    }

    @Test
    void charactersComeInPiecesOfAnySizeFromTwo() throws IOException {
        String text = "a😀é€\r\nb😀";
        for (int size = 2; size < 12; size++) {
            TextReader reader = reader(text);
            StringBuilder read = new StringBuilder();
            char[] piece = new char[size + 1];
            for (int count = reader.read(piece, 1, size); count >= 0; count = reader.read(piece, 1, size)) {
                read.append(piece, 1, count);
            }
            assertThat(read).hasToString(text);
            assertThat(reader.ended()).isTrue();
        }
    }

    @Test
    void oneCharacterOfTwoIsRefused() throws IOException {
        TextReader reader = reader("a😀");
        char[] one = new char[1];
        assertThat(reader.read(one, 0, 1)).isEqualTo(1);
        assertThatThrownBy(() -> reader.read(one, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Room for 1 characters: give room for 2 at least, which is what some characters need.");
    }

    @Test
    void closingClosesTheStream() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Encoding encoding = Encoding.of("calls.csv", new byte[0], Optional.empty());
        new TextReader("calls.csv", encoding, ByteBuffer.allocate(0), in).close();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void lineEndsAreCountedAcrossPieces() {
        LineEnds ends = new LineEnds();
        assertThat(ends.next("a\r".toCharArray(), 0, 2)).isEqualTo(1);
        assertThat(ends.next("\nb\n\r".toCharArray(), 0, 4)).isEqualTo(2);
        assertThat(ends.next("\r\n\n".toCharArray(), 0, 3)).isEqualTo(2);
        assertThat(LineEnds.in("x\r\ny\rz\n".toCharArray(), 1, 6)).isEqualTo(3);
    }

    @Test
    void slicesCompareByWhatTheyShow() {
        char[] chars = " ab ab ".toCharArray();
        Slice first = new Slice().over(chars, 0, 4).strip();
        Slice second = new Slice().over(chars, 3, 4).strip();
        assertThat(first)
                .isEqualTo(second)
                .hasSameHashCodeAs(second)
                .isNotEqualTo("ab")
                .hasToString("ab");
        assertThat(first.subSequence(1, 2)).hasToString("b");
        assertThat(first.is("ab")).isTrue();
        assertThat(first.is("ac")).isFalse();
        assertThat(first.is("abc")).isFalse();
        Slice copy = new Slice();
        copy.copy(first);
        chars[1] = 'x';
        assertThat(copy).hasToString("ab").isNotEqualTo(first);
        assertThat(new Slice().over("\u2003\u00A0\t ".toCharArray(), 0, 4).strip())
                .isEmpty();
    }
}
