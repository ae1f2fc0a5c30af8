package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;

/**
 * Whether customers who wait know what is going on. A wait is more than 24 hours of an open case between two steps that the customer
 * sees, with the ball at the company after the first. Source: DEFINITIONS section 9.
 *
 * @param waits how many
 * @param withStatus waits at whose beginning, or during which, the customer was told the state, of all
 * @param withReason the reason, of all
 * @param withNext the next step, of all
 * @param withAll all three, of all; high is good
 * @param silenceMillis the longest time of each case between two seen acts of the company while the case was open
 * @param chases steps of class CHASE by customers
 * @param chasedCases cases with one, of all
 */
public record Communication(
        long waits,
        Known<Share> withStatus,
        Known<Share> withReason,
        Known<Share> withNext,
        Known<Share> withAll,
        Distribution silenceMillis,
        Known<Long> chases,
        Known<Share> chasedCases) {}
