package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Lets readers read the logs of many organisations, and scores them. Organisations are played on all processors. */
final class Benchmark {
    /** Organisations on which a method may be tuned. */
    static final long TUNING = 1_000_000;
    /** Organisations for the score; nobody looks at them one by one. */
    static final long SCORING = 2_000_000;
    /** Organisations that were never played before the method was frozen. */
    static final long FRESH = 3_000_000;
    /** How many changes the chosen set may have. */
    static final int BUDGET = 3;

    private static final int SMALL_CASES = 6_000;

    private final List<Reader> readers;

    Benchmark(List<Reader> readers) {
        this.readers = ImmutableList.copyOf(readers);
    }

    /** By organisation, in order of seed; in each, by reader. */
    List<List<OrganisationScore>> run(long firstSeed, int count) {
        return LongStream.range(firstSeed, firstSeed + count)
                .parallel()
                .mapToObj(this::score)
                .toList();
    }

    private List<OrganisationScore> score(long seed) {
        Organisation org = OrganisationMaker.of(seed);
        EventLog log = LogRecorder.record(org);
        Truth recorded = Truth.recorded(org);
        Truth further = Truth.further(org);
        return readers.stream()
                .map(reader -> score(org, reader.read(log, BUDGET), recorded, further))
                .toList();
    }

    private static OrganisationScore score(Organisation org, Reading reading, Truth recorded, Truth further) {
        Optional<SetScore> chosen = org.cases() > SMALL_CASES || org.causes().isEmpty()
                ? Optional.empty()
                : BestSet.score(recorded, reading, org.causes(), BUDGET);
        return OrganisationScore.of(org, reading, recorded, further, chosen);
    }
}
