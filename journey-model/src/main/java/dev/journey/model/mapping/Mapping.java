package dev.journey.model.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.journey.model.Glossary;
import dev.journey.model.Role;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.json.JsonException;
import dev.journey.model.json.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns and values of a source mean. Immutable and thread-safe.
 *
 * <p>Columns are named as the source names them or, where it has no header, by position from 1.
 */
public final class Mapping {
    /** Rows that cannot be used may be at most this share before reading stops: 5 %. */
    public static final double DEFAULT_MAX_REJECTED_SHARE = 0.05;

    /** What stands for a missing value unless the mapping says otherwise. */
    public static final Set<String> DEFAULT_MISSING = ImmutableSet.of("", "?", "NULL", "null", "N/A", "n/a", "-");

    private final FileFormat format;
    private final TimeFormat time;
    private final ImmutableSet<String> missing;
    private final double maxRejectedShare;
    private final ImmutableMap<Role, String> columns;
    private final ImmutableSet<String> others;
    private final Glossary glossary;
    private final Optional<Calendars> calendars;
    private final ImmutableList<String> notices;
    private final Optional<Changes> changes;
    private final ImmutableList<Moment> moments;
    private final Optional<KnownExport> known;

    private Mapping(Builder builder) {
        format = builder.format;
        time = builder.time;
        missing = ImmutableSet.copyOf(builder.missing);
        maxRejectedShare = builder.maxRejectedShare;
        changes = builder.changes;
        moments = ImmutableList.copyOf(builder.moments);
        known = builder.known;
        columns = Maps.immutableEnumMap(builder.columns);
        others = ImmutableSet.copyOf(builder.others);
        glossary = builder.glossary;
        calendars = builder.calendars;
        notices = ImmutableList.copyOf(builder.notices);
    }

    /** Nothing is mapped: common column names are recognised and everything else is detected. */
    public static Mapping recognised() {
        return builder().build();
    }

    /** Starts a mapping. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a mapping file, {@code journey-mapping/1}.
     *
     * @throws MappingException when the file cannot be opened
     * @throws JsonException when it says something that is not allowed; the message names the place
     */
    public static Mapping load(Path file) {
        return parse(
                TextFile.read(file, "mapping", MappingException::new),
                file.getFileName().toString());
    }

    /**
     * Reads the text of a mapping.
     *
     * @param source how to name the text in messages
     * @throws JsonException when it says something that is not allowed
     */
    public static Mapping parse(String json, String source) {
        return MappingJson.read(json, source);
    }

    /**
     * The mapping file that lies beside a log: {@code NAME.mapping.json} beside {@code NAME.csv}, if there is one.
     *
     * @param log the log's file, whatever comes after the last dot of its name
     */
    public static Optional<Path> beside(Path log) {
        return Optional.ofNullable(log.getFileName())
                .map(name -> placeBeside(log))
                .filter(Files::isRegularFile);
    }

    /**
     * Where the mapping of a log is looked for, whether it is there or not: {@code NAME.mapping.json} beside {@code NAME.csv}
     * or {@code NAME.csv.gz}.
     */
    public static Path placeBeside(Path log) {
        Path name = log.getFileName();
        String text = name == null ? "" : name.toString();
        String unpacked = text.endsWith(".gz") || text.endsWith(".zip") ? withoutEnding(text) : text;
        return log.resolveSibling(withoutEnding(unpacked) + ".mapping.json");
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The mapping as {@code journey-mapping/1}. {@link #parse} of it says the same; equal mappings give the same text. */
    public String toJson() {
        return MappingWriter.text(this);
    }

    /** How the file is written. */
    public FileFormat format() {
        return format;
    }

    /** How times are written. */
    public TimeFormat time() {
        return time;
    }

    /**
     * What stands for a missing value, each compared with the whole field after white space around it is removed. An empty
     * field is missing whether named here or not.
     */
    public Set<String> missing() {
        return missing;
    }

    /** Rows that cannot be used may be at most this share of all rows before reading stops: 0 to 1. */
    public double maxRejectedShare() {
        return maxRejectedShare;
    }

    /** The column with a role. */
    public Optional<String> column(Role role) {
        return Optional.ofNullable(columns.get(role));
    }

    /** All columns with a role. */
    public Map<Role, String> columns() {
        return columns;
    }

    /** Further columns to keep, by the source's own names. */
    public Set<String> others() {
        return others;
    }

    /** What the names mean. */
    public Glossary glossary() {
        return glossary;
    }

    /** When people work; empty where nobody said. */
    public Optional<Calendars> calendars() {
        return calendars;
    }

    /** What was in the mapping and could not be used, one sentence each. */
    public List<String> notices() {
        return notices;
    }

    /** How steps are made of rows that each say what changed; without it a row is a step. */
    public Optional<Changes> changes() {
        return changes;
    }

    /** The steps that the times of one row tell, in order; without any a row is a step. */
    public List<Moment> moments() {
        return moments;
    }

    /** The columns that only steps made of several rows, or of a part of one, are read from. */
    public Set<String> columnsOfSteps() {
        ImmutableSet.Builder<String> read = ImmutableSet.builder();
        changes.ifPresent(made -> read.addAll(made.columns()));
        moments.forEach(moment -> read.add(moment.at()).addAll(moment.columns().values()));
        return read.build();
    }

    /** The export that this mapping ships for; empty where somebody wrote it for a log. */
    public Optional<KnownExport> known() {
        return known;
    }

    /**
     * The mapping by which the rows themselves are read, one by one: this one or, where steps are made of {@linkplain #changes
     * changes}, one that takes the name of the field for a touchpoint and keeps every column that the changes need. Where they are made of
     * {@linkplain #moments}, the first of these is a row's start.
     */
    public Mapping forRows() {
        if (changes.isEmpty() && moments.isEmpty()) {
            return this;
        }
        Builder rows = copy();
        rows.changes = Optional.empty();
        rows.moments = List.of();
        if (!columns.isEmpty()) {
            changes.ifPresent(made -> rows.columns.put(Role.TOUCHPOINT, made.anchor()));
            moments.stream().limit(1).forEach(first -> {
                rows.columns.put(Role.TOUCHPOINT, columns.getOrDefault(Role.CASE, first.at()));
                rows.columns.put(Role.START, first.at());
            });
        }
        rows.others.addAll(columnsOfSteps());
        return rows.build();
    }

    /** The same mapping with a further column kept, if it was not kept yet. */
    public Mapping withOther(String column) {
        return copy().other(column).build();
    }

    /** The same mapping with these working hours instead of its own. */
    public Mapping withCalendars(Calendars value) {
        return copy().calendars(value).build();
    }

    private Builder copy() {
        Builder copy = new Builder();
        copy.format = format;
        copy.time = time;
        copy.missing = missing;
        copy.maxRejectedShare = maxRejectedShare;
        copy.columns.putAll(columns);
        copy.others.addAll(others);
        copy.glossary = glossary;
        copy.changes = changes;
        copy.moments = moments;
        copy.known = known;
        copy.calendars = calendars;
        notices.forEach(copy::notice);
        return copy;
    }

    /** Collects a mapping. Not thread-safe. */
    public static final class Builder {
        private FileFormat format = FileFormat.DETECTED;
        private TimeFormat time = TimeFormat.RECOGNISED;
        private Set<String> missing = DEFAULT_MISSING;
        private double maxRejectedShare = DEFAULT_MAX_REJECTED_SHARE;
        private final Map<Role, String> columns = new EnumMap<>(Role.class);
        private final Set<String> others = new LinkedHashSet<>();
        private Glossary glossary = Glossary.EMPTY;
        private Optional<Calendars> calendars = Optional.empty();
        private final Set<String> notices = new LinkedHashSet<>();
        private Optional<Changes> changes = Optional.empty();
        private List<Moment> moments = List.of();
        private Optional<KnownExport> known = Optional.empty();

        private Builder() {}

        /** How the file is written. */
        public Builder format(FileFormat value) {
            format = value;
            return this;
        }

        /** How times are written. */
        public Builder time(TimeFormat value) {
            time = value;
            return this;
        }

        /** What stands for a missing value. */
        public Builder missing(Set<String> tokens) {
            missing = tokens;
            return this;
        }

        /**
         * Rows that cannot be used may be at most this share before reading stops.
         *
         * @throws IllegalArgumentException outside [0, 1]
         */
        public Builder maxRejectedShare(double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(Messages.share(share));
            }
            maxRejectedShare = share;
            return this;
        }

        /** The column with a role: its name or, without a header, its position from 1. */
        public Builder column(Role role, String column) {
            columns.put(role, column);
            return this;
        }

        /** A further column to keep. */
        public Builder other(String column) {
            others.add(column);
            return this;
        }

        /** What the names mean. */
        public Builder glossary(Glossary value) {
            glossary = value;
            return this;
        }

        /** How steps are made of rows that each say what changed. */
        public Builder changes(Changes value) {
            changes = Optional.of(value);
            return this;
        }

        /** The steps that the times of one row tell, in order. */
        public Builder moments(List<Moment> value) {
            moments = value;
            return this;
        }

        Builder known(KnownExport export) {
            known = Optional.of(export);
            return this;
        }

        boolean has(Role role) {
            return columns.containsKey(role);
        }

        /** When people work. */
        public Builder calendars(Calendars value) {
            calendars = Optional.of(value);
            return this;
        }

        Builder notice(String sentence) {
            notices.add(sentence);
            return this;
        }

        /**
         * What was said so far.
         *
         * @throws IllegalArgumentException when a column has the touchpoint and steps are made of changes, or the touchpoint, the start or
         *     the end and they are made of moments, or the case has no column then, or two moments have one time
         */
        public Mapping build() {
            if (!moments.isEmpty()) {
                checkMoments();
            }
            if (changes.isPresent() && columns.containsKey(Role.TOUCHPOINT)) {
                throw new IllegalArgumentException(Messages.touchpointTwice());
            }
            return new Mapping(this);
        }

        private void checkMoments() {
            if (changes.isPresent()
                    || columns.containsKey(Role.TOUCHPOINT)
                    || columns.containsKey(Role.START)
                    || columns.containsKey(Role.END)) {
                throw new IllegalArgumentException(Messages.momentsAlone());
            }
            if (!columns.containsKey(Role.CASE)) {
                throw new IllegalArgumentException(Messages.momentsOfCase());
            }
            Set<String> times = new LinkedHashSet<>();
            for (Moment moment : moments) {
                if (!times.add(moment.at())) {
                    throw new IllegalArgumentException(Messages.momentTwice(moment.at()));
                }
            }
        }
    }
}
