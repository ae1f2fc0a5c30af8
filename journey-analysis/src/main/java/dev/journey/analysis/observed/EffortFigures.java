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
 * @param misplacedMillis company-due time spent by customers
 * @param companyDueMillis all company-due time
 * @param burden the customers' time, of the customers' and the company's; 0 of 0 where that of one side is not known at all
 * @param misplaced company-due time spent by customers, of all company-due time: the number to drive to 0; 0 of 0 likewise
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
        long misplacedMillis,
        long companyDueMillis,
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
        long misplaced = effort.sum(Effort.MISPLACED);
        long companyDue = effort.sum(Effort.COMPANY_DUE);
        Map<MinuteSource, Sourced> customerSources = sources(effort, Effort::customerSteps, Effort::customerMillis);
        Map<MinuteSource, Sourced> companySources = sources(effort, Effort::companySteps, Effort::companyMillis);
        boolean both = isKnown(customerSources) && isKnown(companySources);
        return new EffortFigures(
                effort.sum(Effort.ACTIVE),
                effort.sum(Effort.WAIT),
                effort.sum(Effort.UNATTENDED),
                company,
                misplaced,
                companyDue,
                share(both, attended, attended + company),
                share(both, misplaced, companyDue),
                perCase,
                new Share(casesMissing, source.cases()),
                customerSources,
                companySources,
                new Share(effort.sum(Effort.DUE_BY_DEFAULT), source.steps()));
    }

    /** A share of the minutes of both sides; 0 of 0 where not both are known, since a gap is not 0 minutes. */
    static Share share(boolean bothKnown, long part, long whole) {
        return bothKnown ? new Share(part, whole) : new Share(0, 0);
    }

    /** Whether any step has minutes. */
    public boolean isKnown() {
        return hasKnown(customerSources) || hasKnown(companySources);
    }

    /** Whether any step has minutes of the customer, or none involves the customer. */
    public boolean knowsCustomers() {
        return isKnown(customerSources);
    }

    /** Whether any step has minutes of the company, or none involves the company. */
    public boolean knowsCompany() {
        return isKnown(companySources);
    }

    private static boolean isKnown(Map<MinuteSource, Sourced> sources) {
        return hasKnown(sources) || !sources.containsKey(MinuteSource.MISSING);
    }

    private static boolean hasKnown(Map<MinuteSource, Sourced> sources) {
        return KNOWN.stream().anyMatch(sources::containsKey);
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
