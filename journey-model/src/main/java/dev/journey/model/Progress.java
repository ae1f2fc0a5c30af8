package dev.journey.model;

/**
 * Hears how far long work has come, for a progress bar or a log. It may be called from several threads at once, some hundred times a
 * second, so it must be thread-safe and quick; what it throws ends the work.
 */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (work, done, all) -> {};

    /** What all of it is where that is not known. */
    long UNKNOWN = -1;

    /**
     * Some of the work is done. Work that is done in several passes begins again at 0.
     *
     * @param work what is being done
     * @param done how much of it, 0 or more, in {@link Work#unit() its unit}
     * @param all how much there is to do, or {@link #UNKNOWN}
     */
    void at(Work work, long done, long all);

    /**
     * A kind of work.
     *
     * @param name what is done, as a verb: {@code Reading}
     * @param unit in what it is counted: {@code bytes}
     */
    record Work(String name, String unit) {
        /** Bytes of a source become a log. */
        public static final Work READING = new Work("Reading", "bytes");

        /** The measures walk the cases. */
        public static final Work WALKING = new Work("Walking", "cases");

        /** The log is measured once more without a part of it, to tell change from chance. */
        public static final Work RESAMPLING = new Work("Resampling", "reports");

        /** Places where something could be changed are looked at. */
        public static final Work SEARCHING = new Work("Searching", "places");

        /** What the changes would buy is predicted. */
        public static final Work PREDICTING = new Work("Predicting", "changes");

        /** Changes are put together to sets. */
        public static final Work COMBINING = new Work("Combining", "sets");
    }
}
