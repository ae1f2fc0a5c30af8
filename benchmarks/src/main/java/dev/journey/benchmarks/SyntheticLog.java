package dev.journey.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * A seeded event log of any size for benchmarks: power-law variants, 1 to 60 steps a case with a mean of about ten, 40
 * touchpoints, 300 actors, 25 teams, 5 channels; the steps of all cases lie interleaved in the order of time. Same seed, same
 * bytes.
 *
 * <p>{@code java ... SyntheticLog STEPS SEED FILE}
 */
public final class SyntheticLog {
    /** The seed of the log that benchmarks share, so that their figures are of the same one. */
    public static final long SEED = 20_260_101;

    private static final int TOUCHPOINTS = 40;
    private static final int ACTORS = 300;
    private static final int TEAMS = 25;
    private static final int VARIANTS = 20_000;
    private static final int LONGEST = 60;
    private static final int CASES_AT_ONCE = 20_000;
    private static final long FIRST = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();
    private static final String[] CHANNELS = {"phone", "chat", "mail", "web", "store"};

    private final SplittableRandom random;
    private final int[][] variants = new int[VARIANTS][];
    private long nextCase;

    private SyntheticLog(long seed) {
        random = new SplittableRandom(seed);
        for (int v = 0; v < VARIANTS; v++) {
            variants[v] = variant();
        }
    }

    /** A case that is under way. */
    private static final class Running implements Comparable<Running> {
        final long id;
        final int[] steps;
        int position;
        int actor;
        long time;

        Running(long id, int[] steps, int actor, long time) {
            this.id = id;
            this.steps = steps;
            this.actor = actor;
            this.time = time;
        }

        @Override
        public int compareTo(Running other) {
            int byTime = Long.compare(time, other.time);
            return byTime != 0 ? byTime : Long.compare(id, other.id);
        }
    }

    /** Writes a log of so many steps. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("Usage: SyntheticLog STEPS SEED FILE");
            System.exit(2);
        }
        write(Long.parseLong(args[0]), Long.parseLong(args[1]), Path.of(args[2]));
    }

    /** Writes a log of so many steps to a file. */
    public static void write(long steps, long seed, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new SyntheticLog(seed).write(steps, out);
        }
    }

    private void write(long steps, Writer out) throws IOException {
        out.write("case_id,touchpoint,actor,team,channel,start,customer\n");
        PriorityQueue<Running> running = new PriorityQueue<>();
        for (int i = 0; i < CASES_AT_ONCE; i++) {
            running.add(newCase(FIRST + random.nextLong(86_400_000L)));
        }
        StringBuilder row = new StringBuilder();
        for (long written = 0; written < steps; written++) {
            Running next = running.remove();
            row.setLength(0);
            append(row, next);
            out.append(row);
            running.add(advance(next));
        }
    }

    private static void append(StringBuilder row, Running step) {
        row.append("case-").append(step.id).append(",touchpoint ").append(step.steps[step.position]);
        row.append(",agent ")
                .append(step.actor)
                .append(",team ")
                .append(step.actor % TEAMS)
                .append(',');
        row.append(CHANNELS[(int) (step.id % CHANNELS.length)]).append(',');
        row.append(Instant.ofEpochMilli(step.time))
                .append(",c")
                .append(step.id % 100_003)
                .append('\n');
    }

    private Running advance(Running step) {
        if (++step.position == step.steps.length) {
            return newCase(step.time + 1000 + random.nextLong(60_000));
        }
        step.time += 1000 * (1 + random.nextLong(1 + random.nextLong(172_800)));
        if (random.nextInt(10) < 4) {
            step.actor = random.nextInt(ACTORS);
        }
        return step;
    }

    private Running newCase(long time) {
        int[] steps = variants[(int) (VARIANTS * Math.pow(random.nextDouble(), 4))];
        return new Running(nextCase++, steps, random.nextInt(ACTORS), time / 1000 * 1000);
    }

    private int[] variant() {
        int length = 1;
        while (length < LONGEST && random.nextInt(10) > 0) {
            length++;
        }
        int[] steps = new int[length];
        for (int i = 0; i < length; i++) {
            steps[i] = (int) (TOUCHPOINTS * random.nextDouble() * random.nextDouble());
        }
        return steps;
    }
}
