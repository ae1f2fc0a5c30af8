package dev.journey.model.read;

import dev.journey.model.mapping.ChangeRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the rule for a change. Immutable. */
final class ChangeRules {
    private final Map<String, List<Ranked>> byField = new HashMap<>();

    /** A rule, how early it stands in the list, and what its values match. */
    record Ranked(ChangeRule rule, int rank, Optional<Pattern> match) {
        private boolean takes(@Nullable String value) {
            return match.isEmpty()
                    || (value != null && match.get().matcher(value).matches());
        }
    }

    ChangeRules(List<ChangeRule> rules) {
        for (int rank = 0; rank < rules.size(); rank++) {
            ChangeRule rule = rules.get(rank);
            byField.computeIfAbsent(rule.field(), key -> new ArrayList<>())
                    .add(new Ranked(rule, rank, rule.match().map(Pattern::compile)));
        }
    }

    boolean knows(String field) {
        return byField.containsKey(field);
    }

    /** The first rule for a value of a field; {@code null} where there is none. */
    @Nullable
    Ranked find(String field, @Nullable String value) {
        for (Ranked ranked : byField.getOrDefault(field, List.of())) {
            if (ranked.takes(value)) {
                return ranked;
            }
        }
        return null;
    }
}
