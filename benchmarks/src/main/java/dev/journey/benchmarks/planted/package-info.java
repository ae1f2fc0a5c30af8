/**
 * The planted-cause benchmark: organisations whose faults are known, played into logs, and what a method makes of the logs.
 *
 * <p><b>Takes</b> a seed. <b>Gives</b> an {@link Organisation}, its log, the true effect of any lever, and the
 * score of whoever reads the log. <b>Knows</b> why each handoff happened. <b>Never</b> shows that to the reader of
 * the log, and never looks at how the reader works: this page was written before the method that it judges was read.
 *
 * <h2>The world</h2>
 *
 * <p><b>Teams.</b> 3 to 40: about a fifth front line (tier 1), one supervisors' team for fifteen (tier 3), the rest
 * specialists (tier 2). A team has agents; within a team the work falls on them unevenly.
 *
 * <p><b>Issues.</b> A customer comes with an issue, on a channel, to one of the one to three front teams that serve it. How
 * often each issue comes is skewed (Zipf, exponent 0.5 to 1.3). An issue is a script of <em>needs</em> in order, each of
 * which a case has with some probability. A need has a touchpoint, a class, minutes of work, often a system in which it is
 * done, sometimes an amount to decide, and a team of doers who can always do it.
 *
 * <p><b>Who can.</b> The agent who has the case does the need when nothing is missing: the team's licence for it, the agent's
 * knowledge, the team's access to the system, the team's limit for the amount. Else the case goes to the doers, who do it and
 * give it back or, for some needs, keep it. What was missing is the reason of that handoff. Further handoffs: a case sent to
 * a wrong team by mistake; a try by the front that fails and goes to the doers; a chase that a front agent answers while the
 * doers have the case; two teams that throw a case back and forth.
 *
 * <p><b>What no lever removes.</b> A need with a licence (deep work of specialists, however often the front hands it over); an
 * approval that is as often denied as granted; cases sent to a wrong team by mistake.
 *
 * <p><b>Causes</b>, planted one to six at a time, none in a quarter of the organisations:
 *
 * <ul>
 *   <li>EMPOWER: amounts above a front team's limit go to supervisors, who grant 96 to 99 of 100 up to an amount that the team
 *       does not have, and about half above it;
 *   <li>TRAIN: part (30 to 75 %) of a front team's agents know how, the others hand over. In one case of three it is a look-up in
 *       a system to which all of them have access and that part of them does not use;
 *   <li>ACCESS: a short look-up or change of a field in a system that the front team cannot open;
 *   <li>AUTOMATE: a need after a rule, always granted, of even length, that software does for customers on the web with a
 *       containment of 75 to 95 % and a back team does for all others;
 *   <li>OWN_IT: two teams that both face the customer pass a case on and back, each on its own;
 *   <li>COMMUNICATE: long silent waits that customers chase, and hardly chase where they were told;
 *   <li>PREVENT: an order form after which 30 to 60 % of the customers need help; its sibling form brings 3 to 8 %;
 *   <li>TAKE_BACK: instructions that customers try at home, mostly in vain, twice at most, before an agent does it in
 *       minutes;
 *   <li>together: one need that misses two of access, knowledge and authority, so that only both levers help.
 * </ul>
 *
 * <p>A cause of the first three kinds lies in one front team; other teams that serve the issue have what it takes. It lies in
 * any issue, frequent or rare.
 *
 * <p><b>Look-alikes</b>, each in six organisations of ten: an approval with a limit of which half are denied; a skill that nobody at the
 * front has (licence) beside one that half have; deep work in a system that the front cannot open; deep work in a system that
 * the front uses every day; software that contains too little to pay; teams that pass a case on without the customer seeing
 * it; customers who chase whether they were told or not; two order forms of different volume and the same trouble; a step at
 * home that is the customer's own and works.
 *
 * <p><b>What is recorded.</b> Case, customer, issue type, touchpoint, class, actor, team, tier, side, channel, start, status,
 * system, amount, decision, reason, minutes. Half of the organisations record the sender's "Forward"; half record the
 * entry into a queue. Values are missing (up to 8 % by column), actors misrecorded (up to 3 %: a colleague, or somebody of
 * another team), the classes of work absent in one organisation of four (waits, chases and transfers are still named).
 *
 * <p><b>What it leaves out.</b> Waits do not depend on the load: freed minutes shorten no queue, so that a lever changes only
 * the cases that meet it. Agents do not learn, customers do not change, and nothing changes in the period.
 *
 * <h2>The truth</h2>
 *
 * <p>Every decision of every case has its own random number, a hash of the organisation's seed, the case, the decision and its
 * place in the script. So an organisation in which a lever was pulled can be played again with the same numbers, and a case
 * that does not meet the lever is the same to the millisecond. The true effect is the difference in mean per case: over the
 * same cases, and over a further period that the method has not seen.
 */
@NullMarked
package dev.journey.benchmarks.planted;

import org.jspecify.annotations.NullMarked;
