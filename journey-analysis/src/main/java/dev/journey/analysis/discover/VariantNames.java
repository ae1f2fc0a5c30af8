package dev.journey.analysis.discover;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.journey.model.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids of variants: what happens, and what tells steps of one name apart. */
final class VariantNames {
    private VariantNames() {}

    static List<String> of(List<Variant> variants) {
        ListMultimap<String, Variant> byName = ArrayListMultimap.create();
        variants.forEach(variant -> byName.put(variant.name(), variant));
        Set<String> taken = new HashSet<>(byName.keySet());
        return variants.stream()
                .map(variant -> {
                    List<Variant> same = byName.get(variant.name());
                    String name = Outcome.named(variant.name()).isPresent()
                            ? Messages.stepNamedLikeOutcome(variant.name())
                            : variant.name();
                    if (same.size() == 1) {
                        return name.equals(variant.name()) ? name : unused(name, taken);
                    }
                    return unused(name + " (" + variant.apartFrom(same) + ")", taken);
                })
                .toList();
    }

    /** The name, or with a number where it is taken. */
    static String unused(String name, Set<String> taken) {
        String unused = name;
        for (int number = 2; !taken.add(unused); number++) {
            unused = name + " #" + number;
        }
        return unused;
    }
}
