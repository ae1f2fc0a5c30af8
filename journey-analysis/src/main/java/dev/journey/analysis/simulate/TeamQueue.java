package dev.journey.analysis.simulate;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;

/**
 * How cases queued for a team with limited staff.
 *
 * @param team which team
 * @param staff how many steps it can do at a time
 * @param waited steps that had to wait, of all steps of the team
 * @param waits how long a step waited, in milliseconds; 0 for those that did not
 * @param workMillis how long the team worked, all staff together
 */
public record TeamQueue(String team, int staff, Share waited, Distribution waits, long workMillis) {}
