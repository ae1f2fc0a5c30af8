package dev.journey.report;

import dev.journey.analysis.JourneyReport;
import java.io.StringWriter;
import java.io.Writer;

/**
 * A report as JSON, {@code journey-report/1}; its JSON Schema is the resource {@code journey-report-1.schema.json} beside this
 * class. A figure that there is not is {@code null}, with its path and the reason under {@code absent}. Lists hold their first entries;
 * {@code lists} says of each how many there are and what share is shown. Equal reports give equal bytes. Immutable.
 */
public final class ReportJson {
    /** How many entries of a list are written unless told otherwise. */
    public static final int DEFAULT_TOP = 1000;

    private final JourneyReport report;
    private final int top;
    private final boolean practice;

    private ReportJson(JourneyReport report, int top, boolean practice) {
        this.report = report;
        this.top = top;
        this.practice = practice;
    }

    /** The first {@value #DEFAULT_TOP} entries of each list. */
    public static ReportJson of(JourneyReport report) {
        return new ReportJson(report, DEFAULT_TOP, true);
    }

    /**
     * So many entries of each list.
     *
     * @throws IllegalArgumentException below 0
     */
    public ReportJson top(int entries) {
        if (entries < 0) {
            throw new IllegalArgumentException(Messages.top(entries));
        }
        return new ReportJson(report, entries, practice);
    }

    /** Without what the practice asks for, which is then not looked for: {@code practice} and {@code effort.index} are null. */
    public ReportJson withoutPractice() {
        return new ReportJson(report, top, false);
    }

    /** Writes the JSON and a line feed. The writer is flushed and stays open. */
    public void writeTo(Writer out) {
        JsonFields.write(out, json -> new JsonSections(json, report, top, practice).write());
    }

    /** The JSON. */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        writeTo(text);
        return text.toString();
    }
}
