/**
 * Levers: what to change, what it will buy, and how sure we are.
 *
 * <p><b>Takes</b> a log, and where there are any a staff list, costs and arguments that a log cannot give. <b>Gives</b>
 * recommendations with their evidence and predicted effect, what was refused and by which guard, which parameters are missing, and
 * the sets of changes worth their cost; for a drawn journey the rewritten one; for two logs what changed between them.
 * <b>Knows</b> the eight levers as rewrites, and how strong evidence must be. <b>Never</b> asks a customer to do more, and never
 * takes a parameter from a table.
 */
@NullMarked
package dev.journey.analysis.lever;

import org.jspecify.annotations.NullMarked;
