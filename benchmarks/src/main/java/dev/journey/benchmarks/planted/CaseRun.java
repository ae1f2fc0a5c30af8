package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;
import java.util.Set;

/** One case from the first step to the last. */
final class CaseRun {
    private static final int STRIDE = 16;

    private final Organisation org;
    private final Issue issue;
    private final Draws draws;
    private final Desk desk;
    private final Journey journey;
    private boolean refused;

    CaseRun(Organisation org, int index, Draws draws, Sink sink) {
        this.org = org;
        this.draws = draws;
        issue = org.issue(draws.uniform(Choice.ISSUE, 0));
        CaseFacts facts = new CaseFacts(
                index,
                issue.name(),
                "K" + draws.below(Math.max(1, org.cases() * 7 / 10), Choice.CUSTOMER, 0),
                Channels.of(draws));
        Team front = issue.front(draws.uniform(Choice.FRONT_TEAM, 0));
        desk = new Desk(front, front.agent(draws.uniform(Choice.AGENT, 0)));
        journey = new Journey(facts, draws, sink);
    }

    void run() {
        journey.begin();
        if (issue.origins().isPresent()
                && !new Ordering(journey, draws).troubled(issue.origins().get())) {
            return;
        }
        journey.contact(0);
        journey.takeUp(desk);
        if (issue.home().isPresent()
                && new HomeTries(journey, draws, desk).solved(issue.home().get())) {
            return;
        }
        for (int k = 0; k < issue.needs().size() && !refused; k++) {
            Need need = issue.needs().get(k);
            if (draws.chance(need.presence(), Choice.PRESENT, k)) {
                meet(need, k);
            }
        }
        close();
    }

    private void meet(Need need, int k) {
        double amount = need.amounts().map(a -> amount(a, k)).orElse(0.0);
        boolean byRobot = need.robot().filter(r -> r.works(journey.channel())).isPresent();
        if (byRobot) {
            journey.robot(need);
            if (draws.chance(need.robot().orElseThrow().containment(), Choice.CONTAINED, k)) {
                return;
            }
        }
        Set<Gap> gaps = org.gaps(issue, need, desk.team(), desk.agent(), amount);
        if (gaps.isEmpty() && !succeeds(need, k)) {
            journey.failedTry(desk, need, workMinutes(need, k));
            gaps = Set.of(Gap.FAILED_TRY);
        }
        if (!gaps.isEmpty()) {
            new HandOver(org, issue, journey, draws, desk).of(need, k, gaps);
        }
        work(need, k, amount, byRobot);
        if (!gaps.isEmpty() && !need.keeps()) {
            giveBack(k);
        }
    }

    private double amount(Amounts amounts, int k) {
        return StrictMath.rint(100 * draws.logNormal(amounts.median(), amounts.sigma(), Choice.AMOUNT, k)) / 100;
    }

    private boolean succeeds(Need need, int k) {
        return need.doers().isEmpty()
                || need.doers().get().equals(desk.team())
                || draws.chance(need.ability().quality(), Choice.SUCCEEDS, k);
    }

    private void work(Need need, int k, double amount, boolean afterRobot) {
        double minutes =
                workMinutes(need, k) + (afterRobot ? need.robot().orElseThrow().fallbackMinutes() : 0);
        Detail detail = Detail.NONE.in(need.system().orElse(""));
        if (need.amounts().isPresent()) {
            boolean granted = need.amounts().get().granted(amount, draws.uniform(Choice.DECISION, k));
            detail = detail.decided(amount, granted);
            refused = !granted;
        }
        journey.work(desk, need, minutes, detail, issue.owned() && desk.away());
    }

    private double workMinutes(Need need, int k) {
        return draws.logNormal(need.minutes(), need.sigma(), Choice.WORK, k);
    }

    /** To the agent who had the case first, or to a colleague. */
    private void giveBack(int k) {
        boolean colleague = draws.chance(0.08, Choice.SHIFT, k);
        desk.home(colleague ? desk.front().agent(draws.uniform(Choice.AGENT, STRIDE * k + 10)) : desk.frontAgent());
        if (!org.recording().forwards()) {
            journey.company(desk, "Continue the case", TouchpointClass.VALUE, false, Spent.company(1), Detail.NONE);
        }
    }

    private void close() {
        boolean seen = desk.facing() && !(issue.owned() && desk.away());
        Spent spent = seen ? Spent.both(2) : Spent.company(2);
        if (refused) {
            journey.company(desk, "Refuse the request", TouchpointClass.VALUE, seen, spent, Detail.refusal("POLICY"));
        } else {
            String name = desk.facing() ? "Tell the customer" : "Close the case";
            journey.company(desk, name, TouchpointClass.VALUE, seen, spent, Detail.status("resolved"));
        }
    }
}
