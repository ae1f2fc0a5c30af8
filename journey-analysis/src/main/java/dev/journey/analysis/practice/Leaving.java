package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * How customers leave. They leave in need where the last act that they saw of the company is over a day ago and the ball is with it; else out
 * of the pain of the process. Source: DEFINITIONS sections 8 and 9.
 *
 * @param incidence by time since the first step, the probability of each way to end (Aalen and Johansen 1978); cases that are open count
 *     as long as they were watched
 * @param perTenMinutes change of the log-odds of leaving by ten more minutes of the customer (logistic regression); what goes together, not a
 *     cause
 * @param byValue the same for customers whose value is not below the median and for the others: fans go through hurdles, and are never
 *     averaged with those who do not
 * @param hostile how much more often hostile or angry customers leave than others: frustration that does not leave is a need that
 *     goes on
 * @param abandonedShare customers who hung up or gave up, of all cases
 * @param lostValued not resolved and over, of the cases of customers whose value is not below the median
 */
public record Leaving(
        List<At> incidence,
        Known<Estimate> perTenMinutes,
        Known<List<Stratum>> byValue,
        Known<Estimate> hostile,
        Share abandonedShare,
        Known<Share> lostValued) {
    /** Copies. */
    public Leaving {
        incidence = ImmutableList.copyOf(incidence);
    }

    /**
     * Customers of like value.
     *
     * @param customers which
     * @param left cases whose customers left, of theirs
     * @param perTenMinutes change of the log-odds of leaving by ten more minutes
     */
    public record Stratum(String customers, Share left, Known<Estimate> perTenMinutes) {}

    /**
     * What has become of cases by a time; the rest is open.
     *
     * @param days days since the first step
     * @param pain left out of the pain of the process
     * @param need left in need
     * @param ended resolved or refused
     */
    public record At(int days, double pain, double need, double ended) {}
}
