package dev.journey.model.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;

/** How JSON is read here: strictly, and no further than the limits. */
final class JsonText {
    /** A record may have this many characters at most. */
    static final int LONGEST_RECORD = 1 << 24;

    /** A value may lie this deep at most. */
    static final int DEEPEST = 100;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(TextReader.LONGEST_FIELD)
                    .build())
            .build();

    /** A name that stands twice in an object is a fault; numbers are kept as they are written. */
    static final ObjectReader READER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private JsonText() {}

    /** Characters of a JSON source, what they are written in, and the first of them for looking only. */
    record Opened(TextReader text, Encoding encoding, String start) {}

    static Opened open(String name, Mapping mapping, InputStream in) throws IOException {
        Head head = Head.of(in);
        if (head.bytes().length == 0) {
            throw new ReadException(Messages.empty(name));
        }
        Encoding encoding = Encoding.of(name, head.bytes(), mapping.format().charset());
        TextReader text = new TextReader(
                name,
                encoding,
                head.after(encoding.markLength()),
                in,
                LONGEST_RECORD,
                line -> JsonMessages.longRecord(name, line, LONGEST_RECORD));
        return new Opened(text, encoding, head.text(encoding));
    }
}
