package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service with its faults. Immutable.
 *
 * @param seed of everything that happens in it
 * @param cases how many come in the recorded period
 * @param teams all of them
 * @param issues what customers come with
 * @param lacking by system, the teams that cannot open it
 * @param wrongTeam how often a case is sent to a wrong team first
 * @param recording how well it records
 * @param causes what was planted: the truth
 */
record Organisation(
        long seed,
        int cases,
        List<Team> teams,
        List<Issue> issues,
        SetMultimap<String, String> lacking,
        double wrongTeam,
        Recording recording,
        List<Cause> causes) {

    Organisation {
        teams = ImmutableList.copyOf(teams);
        issues = ImmutableList.copyOf(issues);
        lacking = ImmutableSetMultimap.copyOf(lacking);
        causes = ImmutableList.copyOf(causes);
    }

    /** The issue at a place in [0, 1) of all that comes. */
    Issue issue(double uniform) {
        double rest = uniform * issues.stream().mapToDouble(Issue::weight).sum();
        for (Issue issue : issues) {
            rest -= issue.weight();
            if (rest < 0) {
                return issue;
            }
        }
        return issues.get(issues.size() - 1);
    }

    Optional<Issue> issueNamed(String name) {
        return issues.stream().filter(issue -> issue.name().equals(name)).findFirst();
    }

    /** What an agent has not for a need of an issue; empty: the agent does it. */
    Set<Gap> gaps(Issue issue, Need need, Team team, int agent, double amount) {
        if (need.doers().isEmpty() || need.doers().get().equals(team)) {
            return Set.of();
        }
        if (!issue.fronts().contains(team)) {
            return Set.of(Gap.LICENCE);
        }
        boolean access = need.system()
                .map(system -> !lacking.containsEntry(system, team.name()))
                .orElse(true);
        return need.ability().gaps(team.name(), rank(team, agent, need), amount, access);
    }

    /** Where the agent stands among the team's in knowing a need: evenly spread in (0, 1), another order for each need. */
    private double rank(Team team, int agent, Need need) {
        int shift =
                Math.floorMod(need.touchpoint().hashCode() * 31 + team.name().hashCode(), team.agents());
        return (Math.floorMod(agent * stride(team.agents()) + shift, team.agents()) + 0.5) / team.agents();
    }

    /** A step that meets every agent once. */
    private static int stride(int agents) {
        int stride = Math.max(1, (int) (agents * 0.618));
        while (gcd(stride, agents) != 1) {
            stride++;
        }
        return stride;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
