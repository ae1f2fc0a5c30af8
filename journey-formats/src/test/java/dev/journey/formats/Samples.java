package dev.journey.formats;

import dev.journey.model.Role;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;

/** The mapping of the sample log, by the names that its columns have in a format. */
final class Samples {
    private Samples() {}

    static Mapping.Builder mapping(String id, String step, String who, String team, String time) {
        return Mapping.builder()
                .column(Role.CASE, id)
                .column(Role.TOUCHPOINT, step)
                .column(Role.ACTOR, who)
                .column(Role.TEAM, team)
                .column(Role.START, time)
                .format(FileFormat.DETECTED.withCaseType("case"));
    }
}
