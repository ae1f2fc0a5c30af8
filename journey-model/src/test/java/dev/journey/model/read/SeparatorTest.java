package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeparatorTest {
    private static char detect(String text) {
        return Separator.detect(text, true);
    }

    @Test
    void commasInTextDoNotMislead() {
        assertThat(detect("id;note;time\n1;Hello, you, there;x\n2;a;x\n")).isEqualTo(';');
        assertThat(detect("id;note\n1;a, b\n2;c, d\n3;e, f\n")).isEqualTo(';');
        assertThat(detect("name, first;note;time\nx, y;b;c\nu, v;b;c\n")).isEqualTo(';');
        assertThat(detect("id;amount\n1;2,50\n2;3,50\n")).isEqualTo(';');
    }

    @Test
    void commasInRowsAndHeaderLoseATie() {
        assertThat(detect("1;2,5\n2;3,5\n")).isEqualTo(';');
    }

    @Test
    void quotesAreRespected() {
        assertThat(detect("id,\"a;b;c;d\",time\n1,\"x;y;\"\";z\",t\n2,\"\n;\n;\n\",t\n"))
                .isEqualTo(',');
        assertThat(detect("\"id;x\",\"b\"\n\"1;x\",\"c\"\n")).isEqualTo(',');
        assertThat(detect("id,height\n1,5\"\"8;x\n2,6\"1;x\n")).isEqualTo(',');
    }

    @Test
    void raggedRowsDoNotMatterMuch() {
        assertThat(detect("a,b,c|d\n1,2\n1,2,3|4\n1,2,3\n1,2,3\n")).isEqualTo(',');
    }

    @Test
    void lineEndsAndBlankLines() {
        assertThat(detect("\r\n \r\nid\tstep\r\n1\ta,b\r\n")).isEqualTo('\t');
        assertThat(detect("id|step\r1|a,b\r")).isEqualTo('|');
        assertThat(detect("id|step")).isEqualTo('|');
    }

    @Test
    void nothingToSeparate() {
        assertThat(detect("")).isEqualTo(',');
        assertThat(detect("id\n1\n2\n")).isEqualTo(',');
    }

    @Test
    void aRowThatIsCutDoesNotCount() {
        assertThat(Separator.detect("a;b,c\n1;2,3\n1;", false)).isEqualTo(';');
        assertThat(Separator.detect("a,b;c,d\n1,2;3,4\n1,2;3", false)).isEqualTo(',');
        assertThat(Separator.detect("a;b;c", false)).isEqualTo(';');
    }

    @Test
    void onlyTheFirstRowsAreLookedAt() {
        assertThat(detect("a,b\n" + "1,2\n".repeat(300) + "1;2;3;4\n".repeat(3000)))
                .isEqualTo(',');
    }
}
