package dev.journey.model.read;

import dev.journey.model.json.JsonException;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words in the values of a log mean, by language. A value has a meaning if one of its words, or several in a row, are in
 * the list, and no word before them denies it ("not resolved"); the longest entry wins. It is used for {@linkplain Draft drafts}
 * only. Immutable and thread-safe.
 */
public final class WordList {
    /** What a word can mean. */
    public enum Meaning {
        /** The issue is solved. */
        RESOLVED("resolved"),
        /** The company refuses. */
        REFUSED("refused"),
        /** The customer gives up. */
        ABANDONED("abandoned"),
        /** Somebody decides for somebody else. */
        APPROVAL("approval"),
        /** The customer has the next move. */
        WAITING_FOR_CUSTOMER("waitingForCustomer"),
        /** The customer acts. */
        CUSTOMER("customer"),
        /** A machine acts. */
        SYSTEM("system");

        private final String key;

        Meaning(String key) {
            this.key = key;
        }

        /** The name in the list's JSON. */
        public String key() {
            return key;
        }

        /** Whether it says who acts. */
        boolean isParty() {
            return this == CUSTOMER || this == SYSTEM;
        }
    }

    /** A word of a value that is in the list. */
    record Hit(Meaning meaning, String word, String language) {}

    private record Entry(Meaning meaning, String word, String language, Pattern pattern) {}

    private static final String NOT = "not";

    private final List<Entry> entries;
    private final List<Pattern> denials;

    private WordList(List<Entry> entries, List<Pattern> denials) {
        this.entries = List.copyOf(entries);
        this.denials = List.copyOf(denials);
    }

    /** English, German, Spanish, Portuguese, Italian and French; {@code words.json} beside this class. */
    public static WordList builtIn() {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream("words.json"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "words.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A list of one's own: {@code {"en": {"resolved": ["fixed"], "not": ["un"]}}}.
     *
     * @param source how to name the text in messages
     * @throws JsonException when it is not such an object
     */
    public static WordList parse(String json, String source) {
        List<Entry> entries = new ArrayList<>();
        List<Pattern> denials = new ArrayList<>();
        JsonTree.parse(json, source).members().forEach((language, meanings) -> {
            if (!language.equals("comment")) {
                meanings.members().forEach((key, words) -> add(language, key, words, entries, denials));
            }
        });
        entries.sort((one, other) ->
                Integer.compare(other.word().length(), one.word().length()));
        return new WordList(entries, denials);
    }

    private static void add(String language, String key, JsonValue words, List<Entry> entries, List<Pattern> denials) {
        Optional<Meaning> meaning = Arrays.stream(Meaning.values())
                .filter(one -> one.key.equals(key))
                .findFirst();
        if (meaning.isEmpty() && !key.equals(NOT)) {
            throw words.fault(DraftMessages.noMeaning(key));
        }
        for (JsonValue value : words.list()) {
            String word = value.text().toLowerCase(Locale.ROOT);
            if (meaning.isPresent()) {
                entries.add(new Entry(meaning.get(), word, language, pattern(word, "")));
            } else {
                denials.add(pattern(word, "\\s*$"));
            }
        }
    }

    /** The word as a whole: letters and digits of any script on neither side. */
    private static Pattern pattern(String word, String behind) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])" + behind);
    }

    Optional<Hit> find(String value) {
        String text = value.toLowerCase(Locale.ROOT);
        for (Entry entry : entries) {
            Matcher found = entry.pattern().matcher(text);
            if (found.find()) {
                String before = text.substring(0, found.start());
                boolean denied =
                        denials.stream().anyMatch(no -> no.matcher(before).find());
                return denied
                        ? Optional.empty()
                        : Optional.of(new Hit(entry.meaning(), entry.word(), entry.language()));
            }
        }
        return Optional.empty();
    }
}
