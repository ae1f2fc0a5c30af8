package dev.journey.analysis.discover;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a careful user wants to know of a discovered journey, in words. */
final class Assumptions {
    private static final int MOST_TOLD_APART = 3;

    private final Sightings sightings;
    private final Counting counting;
    private final Kept kept;
    private final List<String> sentences = new ArrayList<>();

    Assumptions(Sightings sightings, Counting counting, Kept kept) {
        this.sightings = sightings;
        this.counting = counting;
        this.kept = kept;
    }

    List<String> sentences() {
        long steps = sightings.log().stepCount();
        meanings();
        long dropped = kept.transitions().whole() - kept.transitions().part();
        add(dropped > 0, Messages.filtered(dropped, kept.transitions().whole()));
        long open = open();
        add(open > 0, Messages.open(open, sightings.log().caseCount()));
        add(sightings.sidesByDefault() > 0, Messages.sides(sightings.sidesByDefault(), steps));
        minutes("customer", tally -> tally.customer, steps);
        minutes("company", tally -> tally.company, steps);
        performers(steps);
        add(counting.overlaps() > 0, Messages.overlaps(counting.overlaps()));
        return sentences;
    }

    private void add(boolean applies, String sentence) {
        if (applies) {
            sentences.add(sentence);
        }
    }

    private void meanings() {
        ListMultimap<String, String> ids = ArrayListMultimap.create();
        List<String> names = VariantNames.of(sightings.variants());
        for (int variant = 0; variant < names.size(); variant++) {
            ids.put(sightings.variants().get(variant).name(), names.get(variant));
        }
        List<String> several = sightings.variants().stream()
                .map(Variant::name)
                .distinct()
                .filter(name -> ids.get(name).size() > 1)
                .toList();
        if (several.size() <= MOST_TOLD_APART) {
            several.forEach(name -> sentences.add(Messages.meanings(name, ids.get(name))));
        } else {
            sentences.add(Messages.manyMeanings(several));
        }
    }

    private long open() {
        long open = 0;
        for (int c = 0; c < sightings.log().caseCount(); c++) {
            open += sightings.outcomeOf(c) == Outcome.OPEN ? 1 : 0;
        }
        return open;
    }

    private void minutes(String side, Function<StateTally, Map<MinuteSource, Long>> sources, long steps) {
        long missing = sum(sources, MinuteSource.MISSING);
        add(missing > 0, Messages.someMinutes(side, missing, steps));
        long assumed = sum(sources, MinuteSource.ASSUMED);
        add(assumed > 0, Messages.assumedMinutes(side, assumed, steps));
    }

    private long sum(Function<StateTally, Map<MinuteSource, Long>> sources, MinuteSource source) {
        return counting.tallies().stream()
                .mapToLong(tally -> sources.apply(tally).getOrDefault(source, 0L))
                .sum();
    }

    private void performers(long steps) {
        List<StateTally> performed = counting.tallies().stream()
                .filter(tally -> !tally.performers.isEmpty())
                .toList();
        long unnamed = performed.stream()
                .mapToLong(tally -> tally.visits - tally.performers.size())
                .sum();
        add(unnamed > 0, Messages.somePerformers(unnamed, steps));
        add(
                performed.stream()
                        .anyMatch(tally -> tally.performers.elementSet().size() > 1),
                Messages.MEMORYLESS_PERFORMERS);
        sentences.addAll(counting.people().notes());
    }
}
