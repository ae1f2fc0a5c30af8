package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;

/**
 * How far it is to zero: as long as one customer is dissatisfied, leaves, complains or falls silent, there is work to do. All are
 * shares to be driven to 0.
 *
 * @param dissatisfied answers to surveys that are not good (9 and 10 of 0 to 10, else the best third of the scale), of all
 * @param left cases whose customers left or gave up, of those that are not open
 * @param complaining cases with a {@link Complaints complaint}, of all
 * @param disengaged customers whose last case was not resolved and of whom nothing was heard for 30 days after it, up to the log's end; of
 *     customers whose last case began 30 days or more before that end
 */
public record Gaps(Known<Share> dissatisfied, Known<Share> left, Known<Share> complaining, Known<Share> disengaged) {}
