package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
    private final StringWriter text = new StringWriter();

    @Test
    void a_number_that_is_not_finite_is_refused_with_its_path() throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            JsonFields fields = new JsonFields(json);
            assertThatThrownBy(() -> fields.document(() -> fields.object("a", () -> fields.number("b", Double.NaN))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The figure a.b is NaN: a figure is finite, or absent with a reason.");
        }
    }

    @Test
    void numbers_keep_their_digits() throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            JsonFields fields = new JsonFields(json);
            fields.document(() -> {
                fields.number("whole", 3.0);
                fields.number("part", 0.1);
                fields.number("large", 1e300);
            });
        }
        assertThat(text.toString()).isEqualTo("{\"whole\":3,\"part\":0.1,\"large\":1.0E300}");
    }

    @Test
    void a_null_is_kept_once_for_all_elements_of_a_list() throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            JsonFields fields = new JsonFields(json);
            fields.document(() -> fields.list("all", List.of(1, 2), one -> fields.nothing("it", "Because.")));
            assertThat(fields.nulls()).containsExactly(new JsonFields.Null("all[].it", "Because."));
        }
        assertThat(text.toString()).isEqualTo("{\"all\":[{\"it\":null},{\"it\":null}]}");
    }
}
