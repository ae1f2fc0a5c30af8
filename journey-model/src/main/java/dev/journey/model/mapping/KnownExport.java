package dev.journey.model.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Exports of widely used systems, each with a mapping that ships with the library. They follow the vendors' documentation, which
 * {@code docs/reading.md} names; a system that was changed by its owner needs a mapping of its own, for which
 * {@link #json} is the draft.
 */
public enum KnownExport {
    /** The table incident as it is, with a row for each incident. */
    SERVICENOW_INCIDENT_LIST("ServiceNow incidents, one row for each incident (CSV)", LogFormat.CSV),
    /** The table incident with a row for each update. */
    SERVICENOW_INCIDENTS("ServiceNow incidents, one row for each update (CSV)", LogFormat.CSV),
    /** The table sys_audit. */
    SERVICENOW_AUDIT("ServiceNow sys_audit of incidents (CSV)", LogFormat.CSV),
    /** Ticket audits. */
    ZENDESK_AUDITS("Zendesk ticket audits (JSON)", LogFormat.JSON),
    /** Issues with their histories. */
    JIRA_CHANGELOG("Jira issues with expand=changelog (JSON)", LogFormat.JSON),
    /** The object CaseHistory. */
    SALESFORCE_CASE_HISTORY("Salesforce CaseHistory (CSV)", LogFormat.CSV),
    /** Conversation details. */
    GENESYS_CONVERSATIONS("Genesys Cloud conversation details (JSON)", LogFormat.JSON);

    private final String title;
    private final LogFormat format;

    KnownExport(String title, LogFormat format) {
        this.title = title;
        this.format = format;
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }

    /** The name by which a user asks for it, such as {@code zendesk-audits}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How such an export is written. */
    public LogFormat format() {
        return format;
    }

    /** The export with this name. */
    public static Optional<KnownExport> of(String key) {
        return Arrays.stream(values()).filter(known -> known.key().equals(key)).findFirst();
    }

    /** The names of all. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(KnownExport::key).toList();
    }

    /** The mapping's text, {@code journey-mapping/1}, with comments. */
    public String json() {
        try (InputStream in = KnownExport.class.getResourceAsStream("known/" + key() + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping. */
    public Mapping mapping() {
        return MappingJson.read(json(), key(), Optional.of(this));
    }
}
