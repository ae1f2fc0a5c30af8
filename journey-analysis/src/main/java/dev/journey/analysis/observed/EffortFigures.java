package dev.journey.analysis.observed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.MinuteSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What the journeys of a log cost, all cases together. Time is in milliseconds.
 *
 * @param activeMillis the customers' own doing
 * @param waitMillis the customers' attended wait
 * @param unattendedMillis elapsed time while issues were open, less what customers attended
 * @param companyMillis company work
 * @param burden the customers' time, of the customers' and the company's
 * @param misplaced company-due time spent by customers, of all company-due time: the number to drive to 0
 * @param perCase effort of a case in milliseconds, over the cases of which all minutes are known
 * @param casesMissing cases with a step of which nobody says how long the customer spent on it, of all cases
 * @param customerSources where the customers' minutes come from
 * @param companySources where the company's minutes come from
 * @param dueByDefault steps whose due party was taken by default, of all steps
 */
public record EffortFigures(
        long activeMillis,
        long waitMillis,
        long unattendedMillis,
        long companyMillis,
        Share burden,
        Share misplaced,
        Distribution perCase,
        Share casesMissing,
        Map<MinuteSource, Sourced> customerSources,
        Map<MinuteSource, Sourced> companySources,
        Share dueByDefault) {

    /** The sources that give minutes. */
    public static final List<MinuteSource> KNOWN =
            ImmutableList.of(MinuteSource.MEASURED, MinuteSource.GIVEN, MinuteSource.ASSUMED);

    /** Copies. */
    public EffortFigures {
        customerSources = Maps.immutableEnumMap(customerSources);
        companySources = Maps.immutableEnumMap(companySources);
    }

    /**
     * Minutes from one source.
     *
     * @param steps how many steps
     * @param millis how much time
     */
    public record Sourced(long steps, long millis) {}

    static EffortFigures of(
            MachineWalk<Effort.Memory> effort, Distribution perCase, long casesMissing, SourceTally source) {
        long attended = effort.sum(Effort.ACTIVE) + effort.sum(Effort.WAIT);
        long company = effort.sum(Effort.COMPANY);
        return new EffortFigures(
                effort.sum(Effort.ACTIVE),
                effort.sum(Effort.WAIT),
                effort.sum(Effort.UNATTENDED),
                company,
                new Share(attended, attended + company),
                new Share(effort.sum(Effort.MISPLACED), effort.sum(Effort.COMPANY_DUE)),
                perCase,
                new Share(casesMissing, source.cases()),
                sources(effort, Effort::customerSteps, Effort::customerMillis),
                sources(effort, Effort::companySteps, Effort::companyMillis),
                new Share(effort.sum(Effort.DUE_BY_DEFAULT), source.steps()));
    }

    /** Whether any step has minutes. */
    public boolean isKnown() {
        return KNOWN.stream()
                .anyMatch(known -> customerSources.containsKey(known) || companySources.containsKey(known));
    }

    private static Map<MinuteSource, Sourced> sources(
            MachineWalk<Effort.Memory> effort, ToIntFunction<MinuteSource> steps, ToIntFunction<MinuteSource> millis) {
        Map<MinuteSource, Sourced> sources = new EnumMap<>(MinuteSource.class);
        for (MinuteSource source : MinuteSource.values()) {
            long count = effort.sum(steps.applyAsInt(source));
            if (count > 0) {
                sources.put(source, new Sourced(count, effort.sum(millis.applyAsInt(source))));
            }
        }
        return sources;
    }
}
