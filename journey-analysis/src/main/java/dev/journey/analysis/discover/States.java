package dev.journey.analysis.discover;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The touchpoints that a journey will have, and which one each step of the log is a visit of: numbered in the order of their first
 * visits.
 *
 * @param of the state of each step
 * @param variants the variant of each state
 * @param ids the id of each state
 * @param splits where memory split a variant
 */
record States(ImmutableIntArray of, List<Variant> variants, List<String> ids, List<Split> splits) {
    States {
        variants = ImmutableList.copyOf(variants);
        ids = ImmutableList.copyOf(ids);
        splits = ImmutableList.copyOf(splits);
    }

    static States of(Sightings sightings, Discovery settings) {
        List<String> names = VariantNames.of(sightings.variants());
        if (settings.memory == 0) {
            int[] of = new int[sightings.log().stepCount()];
            for (int step = 0; step < of.length; step++) {
                of[step] = sightings.variantOf(step);
            }
            return new States(ImmutableIntArray.copyOf(of), sightings.variants(), names, List.of());
        }
        Contexts contexts = new Contexts(sightings, settings, names);
        int[] classes = contexts.splits().isEmpty()
                ? contexts.leafOf()
                : new Histories(sightings, settings.memory, contexts.leafOf()).classOf();
        return numbered(sightings, settings, names, classes, contexts.splits());
    }

    int size() {
        return ids.size();
    }

    private static States numbered(
            Sightings sightings, Discovery settings, List<String> names, int[] classes, List<Split> splits) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> variantOf = new ArrayList<>();
        int[] of = new int[classes.length];
        for (int step = 0; step < of.length; step++) {
            int variant = sightings.variantOf(step);
            of[step] = numbers.computeIfAbsent(classes[step], unseen -> {
                variantOf.add(variant);
                return variantOf.size() - 1;
            });
        }
        List<String> ids = new MemoryNames(sightings, settings.memory, names, of, variantOf).ids();
        return new States(
                ImmutableIntArray.copyOf(of),
                variantOf.stream().map(sightings.variants()::get).toList(),
                ids,
                splits);
    }
}
