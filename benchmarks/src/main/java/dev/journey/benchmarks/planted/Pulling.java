package dev.journey.benchmarks.planted;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Pulls levers: the same organisation, changed as the lever says and in nothing else. A lever at a place that is not there changes nothing. */
final class Pulling {
    private Pulling() {}

    static Organisation pull(Organisation before, Collection<Pull> pulls) {
        Organisation after = before;
        for (Pull pull : pulls) {
            after = pull(after, pull);
        }
        return after;
    }

    static Organisation pull(Organisation org, Pull pull) {
        return switch (pull.kind()) {
            case EMPOWER -> needs(org, pull, need -> empower(need, pull));
            case TRAIN -> needs(org, pull, need -> need.with(need.ability().withKnowing(pull.team(), 1)));
            case ACCESS -> access(org, pull.team(), pull.system());
            case AUTOMATE -> needs(org, pull, Pulling::automate);
            case OWN_IT -> issues(org, issue -> issue.name().equals(pull.issue()), Issue::own);
            case COMMUNICATE ->
                needs(org, pull.touchpoint().equals(HandOver.CHASE) ? pull.at("") : pull, Pulling::tell);
            case PREVENT ->
                issues(
                        org,
                        issue -> issue.origins()
                                .filter(o -> o.first().equals(pull.touchpoint()))
                                .isPresent(),
                        issue -> issue.with(issue.origins().orElseThrow().prevented()));
            case TAKE_BACK ->
                issues(
                        org,
                        issue -> issue.home()
                                .filter(h -> h.attempt().equals(pull.touchpoint()))
                                .isPresent(),
                        issue -> issue.with(issue.home().orElseThrow().back()));
        };
    }

    private static Need empower(Need need, Pull pull) {
        double limit = StrictMath.max(need.ability().limit(pull.team()), pull.limit());
        return need.with(need.ability().withLimit(pull.team(), limit));
    }

    private static Need automate(Need need) {
        return need.robot()
                .map(robot -> need.with(new Robot(true, robot.containment(), robot.minutes(), robot.fallbackMinutes())))
                .orElse(need);
    }

    private static Need tell(Need need) {
        Waits waits = need.waits();
        return need.with(new Waits(waits.medianHours(), 1, waits.chased(), waits.chasedThough()));
    }

    private static Organisation access(Organisation org, String team, String system) {
        SetMultimap<String, String> lacking = HashMultimap.create(org.lacking());
        lacking.remove(system, team);
        return with(org, org.issues(), lacking);
    }

    private static Organisation needs(Organisation org, Pull pull, UnaryOperator<Need> change) {
        return issues(
                org,
                issue -> pull.issue().isEmpty() || pull.issue().equals(issue.name()),
                issue -> issue.mapNeeds(
                        need -> pull.touchpoint().isEmpty() || need.touchpoint().equals(pull.touchpoint())
                                ? change.apply(need)
                                : need));
    }

    private static Organisation issues(Organisation org, Predicate<Issue> which, UnaryOperator<Issue> change) {
        return with(
                org,
                org.issues().stream()
                        .map(issue -> which.test(issue) ? change.apply(issue) : issue)
                        .toList(),
                org.lacking());
    }

    private static Organisation with(Organisation org, List<Issue> issues, SetMultimap<String, String> lacking) {
        return new Organisation(
                org.seed(), org.cases(), org.teams(), issues, lacking, org.wrongTeam(), org.recording(), org.causes());
    }
}
