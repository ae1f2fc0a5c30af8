package dev.journey.model.read;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the row that names the columns, and no more. Not thread-safe. */
final class HeaderCells implements ByteCells {
    private final Characters characters;
    private final HeaderFirst first = new HeaderFirst(this::found);
    private @Nullable List<String> header;

    HeaderCells(Charset charset) {
        characters = new Characters(charset);
    }

    /** The names; null before they were met. */
    @Nullable
    List<String> header() {
        return header;
    }

    @Override
    public void begin(long line) {
        first.begin(line);
    }

    @Override
    public void cell(int index, byte[] bytes, int from, int length) {
        Characters given = characters.of(bytes, from, length);
        first.field(index, given.array(), 0, given.length());
    }

    @Override
    public boolean end() {
        return first.end() && header == null;
    }

    @Override
    public void abandon() {
        first.abandon();
    }

    private @Nullable RowHandler found(List<String> names) {
        header = names;
        return null;
    }
}
