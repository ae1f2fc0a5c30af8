package dev.journey.report.practice;

import dev.journey.analysis.budget.SayDo;
import dev.journey.analysis.practice.Practice;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All sheets of the practice, in the order in which a report shows them. Immutable. */
public final class PracticeSheets {
    private PracticeSheets() {}

    /** The sheets without claims. */
    public static List<Sheet> of(Practice practice) {
        return of(practice, Optional.empty());
    }

    /**
     * The sheets; a family whose columns are absent has a sheet that says so, and so have claims that were not given. Families are
     * found by all processors at the same time.
     */
    public static List<Sheet> of(Practice practice, Optional<SayDo> sayDo) {
        return Stream.<Supplier<Sheet>>of(
                        () -> ContextSheet.of(practice.context()),
                        () -> RefusalSheet.of(practice.refusals()),
                        () -> PromiseSheet.of(practice),
                        () -> ChannelSheet.of(practice.channels()),
                        () -> DemandSheet.of(practice.failureDemand()),
                        () -> CommunicationSheet.of(practice),
                        () -> RecoverySheet.of(practice),
                        () -> SurveySheet.of(practice.surveys()),
                        () -> LeavingSheet.of(practice.leaving()),
                        () -> SilentSheet.of(practice.silent()),
                        () -> WorthSheet.of(practice.worth()),
                        () -> EnablementSheet.of(practice.enablement()),
                        () -> GapSheet.of(practice.gaps()),
                        () -> ComplaintSheet.of(practice.complaints()),
                        () -> SolvingSheet.of(practice.solving()),
                        () -> TagSheet.of(practice.tags()),
                        () -> SayDoSheet.of(sayDo))
                .parallel()
                .map(Supplier::get)
                .toList();
    }
}
