package dev.journey.report.practice;

import dev.journey.analysis.practice.Practice;
import java.util.List;

/** All sheets of the practice, in the order in which a report shows them. Immutable. */
public final class PracticeSheets {
    private PracticeSheets() {}

    /** The sheets; a family whose columns are absent has a sheet that says so. */
    public static List<Sheet> of(Practice practice) {
        return List.of(
                ContextSheet.of(practice.context()),
                RefusalSheet.of(practice.refusals()),
                PromiseSheet.of(practice.promises()),
                ChannelSheet.of(practice.channels()),
                DemandSheet.of(practice.failureDemand()),
                CommunicationSheet.of(practice.communication()),
                RecoverySheet.of(practice.recovery()),
                SurveySheet.of(practice.surveys()),
                LeavingSheet.of(practice.leaving()),
                SilentSheet.of(practice.silent()),
                WorthSheet.of(practice.worth()),
                EnablementSheet.of(practice.enablement()));
    }
}
