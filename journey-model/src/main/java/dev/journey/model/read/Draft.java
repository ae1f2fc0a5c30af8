package dev.journey.model.read;

import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.LogFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a mapping for a log that nobody has explained yet.
 *
 * <p>The first 20,000 rows are looked at. A role goes to a column by its name and by what stands in it: how many different
 * values, whether they are times, how they repeat within a case. Each choice carries a comment: why, and what else was
 * possible. Values that look like outcomes, approvals or waiting for the customer are told by a {@linkplain WordList word
 * list}. A log that has the shape of a {@linkplain KnownExport known export} gets the mapping for it. Where the data cannot decide, nothing is chosen, and the comment asks. A draft is text for a person: nothing reads it
 * before somebody has it in a file. Immutable and thread-safe.
 */
public final class Draft {
    private final String json;
    private final Optional<KnownExport> known;

    private Draft(String json, Optional<KnownExport> known) {
        this.json = json;
        this.known = known;
    }

    /**
     * Looks at a log.
     *
     * @param words what words in values mean
     * @throws ReadException when the log cannot be read
     */
    public static Draft of(Path log, WordList words) {
        FileSource found = FileSource.of(log);
        return of(Files.isRegularFile(log) ? log : null, found.name(), found.source(), words);
    }

    /** Looks at a log from anywhere; see {@link #of(Path, WordList)}. */
    public static Draft of(String name, Source source, WordList words) {
        return of(null, name, source, words);
    }

    private static Draft of(@Nullable Path file, String name, Source source, WordList words) {
        Unpacked bytes = new Unpacked(name, source, Limits.DEFAULT);
        try (Sniffed sniffed = Sniffed.of(bytes)) {
            LogFormat format = sniffed.format(bytes.innerName());
            Optional<KnownExport> document = KnownShapes.of(sniffed, format, bytes.innerName());
            if (document.isPresent()) {
                return new Draft(document.get().json(), document);
            }
            Path plain = bytes.packing() == Packing.NONE ? file : null;
            DraftSample looked = DraftSample.of(name, plain, sniffed, format);
            if (looked.sample().rows() == 0) {
                throw new ReadException(Messages.noRows(name));
            }
            Optional<KnownExport> table = KnownShapes.of(looked.sample(), format);
            return new Draft(
                    table.map(KnownExport::json).orElseGet(() -> DraftWriter.text(name, looked, words)), table);
        } catch (IOException e) {
            throw new ReadException(Messages.unreadable(name, e), e);
        }
    }

    /** The mapping, {@code journey-mapping/1}. */
    public String toJson() {
        return json;
    }

    /** The known export that the log looks like, whose mapping the draft then is. */
    public Optional<KnownExport> known() {
        return known;
    }
}
