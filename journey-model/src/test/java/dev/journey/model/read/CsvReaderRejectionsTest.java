package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Role;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.ReadReport.Example;
import dev.journey.model.read.ReadReport.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderRejectionsTest {
    private static final Mapping ALL = Csv.mapping()
            .column(Role.END, "end")
            .column(Role.SIDE, "side")
            .column(Role.CLASS, "class")
            .column(Role.TIER, "tier")
            .column(Role.AMOUNT, "amount")
            .column(Role.WAIT_MINUTES, "wait")
            .build();
    private static final String HEADER = "id|step|time|end|side|class|tier|amount|wait\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "?|Call|2024-05-06||||||            ; case is missing       ; id     ; ?",
                "1||2024-05-06||||||                ; touchpoint is missing ; step   ; ''",
                "1|Call|-||||||                     ; start is missing      ; time   ; -",
                "1|Call|yesterday||||||             ; time not readable     ; time   ; yesterday",
                "1|Call|2024-02-30||||||            ; time not readable     ; time   ; 2024-02-30",
                "1|Call|6/5/24||||||                ; time not readable     ; time   ; 6/5/24",
                "1|Call|2024-05-06|never|||||       ; time not readable     ; end    ; never",
                "1|Call|2024-05-06|2024-05-05|||||  ; end lies before start ; end    ; 2024-05-05",
                "1|Call|2024-05-06|||||1,5|         ; number not readable: write it like 1234.5 ; amount ; '1,5'",
                "1|Call|2024-05-06|||||NaN|         ; number not readable: write it like 1234.5 ; amount ; NaN",
                "1|Call|2024-05-06||||||x           ; number not readable: write it like 1234.5 ; wait   ; x",
                "1|Call|2024-05-06||||||-1          ; minutes are below 0   ; wait   ; -1",
                "1|Call|2024-05-06||us||||          ; side is not one of CUSTOMER, COMPANY, SYSTEM, PARTNER ; side ; us",
                "1|Call|2024-05-06||||1.5||         ; tier is not a whole number from 0 to 999 ; tier ; 1.5",
                "1|Call|2024-05-06||||1000||        ; tier is not a whole number from 0 to 999 ; tier ; 1000",
                "1|Call|2024-05-06||||||||x         ; row has more fields than the header ; '' ; '11 fields, 9 expected'",
                "1|Call                             ; row has too few fields ; '' ; '2 fields, 9 expected'",
                "1                                  ; row has too few fields ; '' ; '1 field, 9 expected'",
            })
    void rowsThatCannotBeUsed(String row, String reason, String column, String value) {
        ReadResult read = Csv.read(ALL, HEADER + row + "\n");
        assertThat(read.report().rejections())
                .containsExactly(new Rejection(reason, 1, List.of(new Example(2, column, value))));
        assertThat(read.report().rows()).isEqualTo(1);
        assertThat(read.report().rejected()).isEqualTo(1);
        assertThat(read.log().stepCount()).isZero();
    }

    @Test
    void classThatIsNone() {
        ReadResult read = Csv.read(ALL, HEADER + "1|Call|2024-05-06|||FUN|||\n");
        assertThat(read.report().rejections().get(0).reason())
                .isEqualTo(
                        "class is not one of VALUE, FAILURE, VERIFICATION, CHASE, REPAIR, APPROVAL, CONSULT, LOOKUP, WAIT,"
                                + " SURVEY, SALES, TRANSFER");
    }

    @Test
    void aRejectedRowLeavesNothingBehind() {
        ReadResult read = Csv.read(ALL, HEADER + "9|Bad|x|||||7|\n1|Call|2024-05-06||||||\n");
        assertThat(Csv.steps(read)).containsExactly("1 Call 2024-05-06T00:00:00Z");
        assertThat(read.log().touchpoints().dictionary().names()).containsExactly("Call");
        assertThat(read.log().numbers(Role.AMOUNT).orElseThrow().has(0)).isFalse();
    }

    @Test
    void firstFaultOfARowCountsAndThreeExamplesAreKept() {
        String text = "id,step,time\n?,?,x\n1,a,b\n1,a,c\n\"1\n\",a,d\n1,a,e\n1,a,2024-05-06\n";
        ReadResult read = Csv.read(Csv.mapping().build(), text);
        assertThat(read.report().rejections())
                .containsExactly(
                        new Rejection(
                                "time not readable",
                                4,
                                List.of(
                                        new Example(3, "time", "b"),
                                        new Example(4, "time", "c"),
                                        new Example(5, "time", "d"))),
                        new Rejection("case is missing", 1, List.of(new Example(2, "id", "?"))));
        assertThat(read.report().accepted()).isEqualTo(1);
    }

    @Test
    void longValuesAreCut() {
        String value = "v".repeat(78) + "😀tail";
        ReadResult read =
                Csv.read(Csv.mapping().build(), "id,step,time\n1,a," + value + "\n1,b," + "w".repeat(80) + "\n");
        assertThat(read.report().rejections().get(0).examples())
                .extracting(Example::value)
                .containsExactly("v".repeat(78) + "…", "w".repeat(80));
    }

    @Test
    void tooManyRejectedRowsStopTheReading() {
        Mapping mapping = Csv.mapping().maxRejectedShare(0.125).build();
        String good = "1,a,2024-05-06\n".repeat(13);
        assertThatThrownBy(() ->
                        Csv.read(mapping, "id,step,time\n" + good + "1,a,\"x\ty\r\nz\"\n1,,2024-05-06\n2,c,q\n1,2\n"))
                .isInstanceOf(ReadException.class)
                .hasMessage("""
                        calls.csv: 4 of 17 rows cannot be used, more than the 12.5 % that are allowed. Correct the mapping or \
                        the rows, or raise maxRejectedShare in the mapping.
                               2  time not readable
                                  line 15, time: "x\\ty\\r\\nz"
                                  line 18, time: "q"
                               1  row has too few fields
                                  line 19: "2 fields, 3 expected"
                               1  touchpoint is missing
                                  line 17, step: \"\"""");
    }

    @Test
    void theShareItselfIsAllowed() {
        Mapping mapping = Csv.mapping().maxRejectedShare(0.25).build();
        String good = "1,a,2024-05-06\n".repeat(3);
        assertThat(Csv.read(mapping, "id,step,time\n" + good + "1,a,x\n")
                        .report()
                        .rejected())
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> Csv.read(Csv.mapping().maxRejectedShare(0).build(), "id,step,time\n" + good + "1,a,x\n"))
                .hasMessageStartingWith("calls.csv: 1 of 4 rows cannot be used, more than the 0 % that are allowed.");
    }
}
