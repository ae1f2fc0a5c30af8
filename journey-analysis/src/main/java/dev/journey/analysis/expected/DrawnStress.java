package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;

/**
 * A stress-transfer point of a drawn journey: a transition on which the ball goes from the company to the customer while the
 * issue is open, and the customer then does company-due work. DEFINITIONS section 6.
 *
 * @param from the touchpoint before, or {@code (start)}
 * @param to the touchpoint with which the ball is at the customer
 * @param flow how often the transition is expected in a journey
 * @param segmentBurden SB: expected effort-minutes on customer-held steps from {@code to} until the company has the ball again or
 *     the journey ends
 * @param segmentBurdenDue SB_due: the part of it on company-due steps
 * @param load stress load: {@code flow · segmentBurdenDue}
 * @param amplification SB_due by the company minutes that {@code to} would take; above 1 the company saves less than it makes
 *     the customer spend; absent where these minutes are not given
 * @param returns probability that the stretch ends with the company having the ball again: a repeat contact
 * @param lost probability that the stretch ends the journey without resolution
 */
public record DrawnStress(
        String from,
        String to,
        double flow,
        double segmentBurden,
        double segmentBurdenDue,
        double load,
        Figure amplification,
        double returns,
        double lost) {}
