package dev.journey.analysis.lever;

import java.util.Locale;

/** The arguments of recommendations: why, what would prove it wrong, what to watch. */
final class Sentences {
    private Sentences() {}

    static String empower(Change change, Limit limit, int reached, int all, String receiver, double waitHours) {
        return "Let " + change.team() + " decide \"" + change.touchpoint() + "\" itself"
                + (limit.amount().isPresent() ? " up to " + plain(limit.amount().getAsDouble()) : "") + ": "
                + Messages.count(reached) + " of " + Messages.count(all) + " requests that it passes to " + receiver
                + (limit.amount().isPresent() ? " are within that, and " : " come back, and ")
                + Messages.count(limit.granted()) + " of " + Messages.count(limit.decided()) + " decisions "
                + "grant them (" + Messages.percent(limit.granted(), limit.decided()) + ") after a median wait of "
                + hours(waitHours) + ".";
    }

    static String empowerFalsified(Change change, Limit limit) {
        return "If " + change.team() + " decides alone and more than "
                + Messages.percent(2 * (limit.decided() - limit.granted()) + 1, limit.decided())
                + " of those decisions have to be taken back, the requests were not alike.";
    }

    /** Only where the place alone would not be enough. */
    static String alike(Limit limit, Limit evidence) {
        return limit.granted() >= EmpowerFinder.GRANTED * limit.decided()
                ? ""
                : " Whoever decides, " + Messages.count(evidence.granted()) + " of "
                        + Messages.count(evidence.decided()) + " such requests are granted ("
                        + Messages.percent(evidence.granted(), evidence.decided()) + ").";
    }

    static String alsoAccess(Change change, String system) {
        return " They are decided in " + system + ", which " + change.team()
                + " never opens: it needs that access as well.";
    }

    static String alsoTraining(Change change, Peers peers) {
        return " " + peers.worse().size() + " of "
                + (peers.better().size() + peers.worse().size())
                + " colleagues also pass on what " + change.team()
                + " may decide today: for theirs it takes training as well.";
    }

    static String accessToDecide(Change change, long times, long all, String system, Change empower) {
        return "Give " + change.team() + " access to " + system + " for \"" + change.touchpoint() + "\": "
                + Messages.count(times) + " of " + Messages.count(all)
                + " requests that it passes on are decided there, and "
                + change.team() + " never opens " + system + ". It helps only if " + change.team()
                + " may decide as well (" + empower.capability() + ").";
    }

    static String train(Change change, Peers peers, int reached, String receiver) {
        long better = Peers.all(peers.better()) - Peers.done(peers.better());
        long worse = Peers.all(peers.worse()) - Peers.done(peers.worse());
        return "Train " + change.team() + " in " + change.capability().substring("skill:".length()) + " for \""
                + change.touchpoint() + "\": " + peers.better().size() + " of "
                + (peers.better().size() + peers.worse().size()) + " colleagues pass on " + Messages.count(better)
                + " of "
                + Messages.count(Peers.all(peers.better())) + ", the other "
                + peers.worse().size() + " pass on "
                + Messages.count(worse) + " of " + Messages.count(Peers.all(peers.worse())) + " to " + receiver + "; "
                + Messages.count(reached) + " handoffs lack nothing else.";
    }

    static String trainFalsified(Change change, Peers peers) {
        return "If the trained colleagues still pass on more than "
                + Messages.percent(
                        2 * (Peers.all(peers.better()) - Peers.done(peers.better())) + 1, Peers.all(peers.better()))
                + " of \"" + change.touchpoint() + "\", it was not the skill.";
    }

    static String access(Change change, int only, int all, String receiver, String system) {
        return "Give " + change.team() + " access to " + system + " for \"" + change.touchpoint() + "\": in "
                + Messages.count(only) + " of " + Messages.count(all) + " handoffs to " + receiver
                + " that is all that " + receiver + " does, and " + change.team() + " never opens " + system + ".";
    }

    /** What a staff list says. */
    static String told(Change change, int reached, int all, String receiver) {
        String what = change.lever() == Lever.ACCESS
                ? "Give " + change.team() + " access to " + change.capability().substring("access:".length())
                : "Train " + change.team() + " in " + change.capability().substring("skill:".length());
        return what + " for \"" + change.touchpoint() + "\": by the staff list the senders of "
                + Messages.count(reached) + " of " + Messages.count(all) + " handoffs to " + receiver + " lack it";
    }

    /** How those do who have it. */
    static String toldPeers(Peers peers) {
        long better = Peers.all(peers.better()) - Peers.done(peers.better());
        long worse = Peers.all(peers.worse()) - Peers.done(peers.worse());
        return "; " + peers.better().size() + " who have it pass on " + Messages.count(better) + " of "
                + Messages.count(Peers.all(peers.better())) + ", "
                + peers.worse().size() + " who lack it "
                + Messages.count(worse) + " of " + Messages.count(Peers.all(peers.worse()));
    }

    static String toldBy(double share) {
        return ", and by your figure they would do " + percent(share) + " in place";
    }

    static String toldFalsified(Change change) {
        return "If those who were given it still hand over \"" + change.touchpoint() + "\", they lack something else.";
    }

    static String accessFalsified(Change change) {
        return "If " + change.team() + " has the access and still hands over \"" + change.touchpoint()
                + "\", it lacks more than the access.";
    }

    static String automate(Change change, int reached, AutomateFinder.Machine machine, double share) {
        String measured = machine.attempts() == 0
                ? "by your figure it completes "
                : "it completes " + Messages.count(machine.contained()) + " of " + Messages.count(machine.attempts())
                        + " today, ";
        return "Let software do \"" + change.touchpoint() + "\" in all cases: " + measured
                + String.format(Locale.ROOT, "%.1f %%", 100 * share) + ", and people are handed "
                + Messages.count(reached) + " more.";
    }

    static String automateFalsified(Change change, AutomateFinder.Machine machine) {
        return "If it completes fewer than "
                + String.format(
                        Locale.ROOT, "%.1f %%", 100 * machine.breakEven().orElse(0.5)) + " of \""
                + change.touchpoint() + "\", it costs more work than it saves.";
    }

    /** Each sending on becomes at most one consultation of the owner. */
    static String ownIt(Change change, int times, long in, int cases, long load) {
        return "Let " + change.team() + " own \"" + change.issue() + "\" to the end: in " + Messages.count(in) + " of "
                + Messages.count(cases) + " cases customers are sent to another team, " + Messages.count(times)
                + " times in all (\"" + change.touchpoint() + "\"). " + change.team() + "'s load goes from "
                + Messages.count(load) + " steps of work to at most " + Messages.count(load + times) + ".";
    }

    static String ownItFalsified(Change change) {
        return "If customers still go from team to team (\"" + change.touchpoint() + "\"), nobody owns the issue.";
    }

    static String communicate(Change change, String chase, long chased, long silent, long chasedTold, long told) {
        return "Tell customers status, reason and next step " + when(change, chase) + ": " + Messages.count(chased)
                + " of " + Messages.count(silent) + " who were not told chase (\"" + chase + "\"), and "
                + Messages.count(chasedTold) + " of " + Messages.count(told) + " who were.";
    }

    static String communicateFalsified(String chase) {
        return "If customers who were told chase as often (\"" + chase + "\"), it was not the silence.";
    }

    static String prevent(Change change, long troubled, long cases, String peer, long peerTroubled, long peerCases) {
        return "Fix what goes wrong with \"" + change.touchpoint() + "\": " + Messages.count(troubled) + " of "
                + Messages.count(cases)
                + " customers need help after it, and " + Messages.count(peerTroubled) + " of "
                + Messages.count(peerCases)
                + " after \"" + peer + "\".";
    }

    static String preventFalsified(Change change, String peer) {
        return "If customers need help after \"" + change.touchpoint() + "\" as often as before while \"" + peer
                + "\" stays as it is, the cause lies elsewhere.";
    }

    static String takeBack(Change change, int tries, int cases, long failed, String takes) {
        return "Do \"" + change.touchpoint() + "\" for the customers: they do it " + Messages.count(tries)
                + " times in "
                + Messages.count(cases) + " cases, in " + Messages.count(failed) + " of them it fails, and " + takes
                + ".";
    }

    static String takes(String remedy, double minutes) {
        return "\"" + remedy + "\" takes the company " + minutes(minutes);
    }

    static String takesBy(double minutes) {
        return "by your figure it takes the company " + minutes(minutes);
    }

    private static String minutes(double minutes) {
        return String.format(Locale.ROOT, "%.0f min", minutes);
    }

    static String preventBy(Change change, long troubled, long cases, double share) {
        return "Fix what goes wrong with \"" + change.touchpoint() + "\": " + Messages.count(troubled) + " of "
                + Messages.count(cases) + " customers need help after it, and by your figure " + percent(share)
                + " of that can be prevented.";
    }

    static String preventByFalsified(Change change, double share) {
        return "If help after \"" + change.touchpoint() + "\" falls by much less than " + percent(share)
                + ", the cause lies elsewhere.";
    }

    static String communicateBy(Change change, String chase, long chased, long silent, double though) {
        return "Tell customers status, reason and next step " + when(change, chase) + ": " + Messages.count(chased)
                + " of " + Messages.count(silent) + " who were not told chase (\"" + chase + "\"), and by your figure "
                + percent(though) + " would though told.";
    }

    static String empowerBy(Change change, int reached, int all, String receiver, double waitHours, double rate) {
        return "Let " + change.team() + " decide \"" + change.touchpoint() + "\" itself: " + Messages.count(reached)
                + " of " + Messages.count(all) + " requests that it passes to " + receiver
                + " need nothing else, and come back after a median wait of " + hours(waitHours)
                + "; by your figure " + percent(rate) + " are granted.";
    }

    static String empowerByFalsified(Change change, double rate) {
        return "If " + change.team() + " decides alone and many more than " + percent(1 - rate)
                + " of those decisions have to be taken back, the requests were not alike.";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String when(Change change, String chase) {
        String when = change.touchpoint().equals(chase)
                ? "before they ask"
                : "while they wait for \"" + change.touchpoint() + "\"";
        return change.issue().isEmpty() ? when : when + " (" + change.issue() + ")";
    }

    static String takeBackFalsified(Change change, double minutes) {
        return "If it takes the company much longer than " + String.format(Locale.ROOT, "%.0f min", minutes)
                + ", or customers still do \"" + change.touchpoint() + "\", it did not come back.";
    }

    static String rework(Change change, Attribution.Group own, Attribution.Group others, long reopened) {
        return "Train " + change.team() + " in " + change.capability().substring("skill:".length()) + " for \""
                + change.touchpoint() + "\"" + (change.issue().isEmpty() ? "" : " (" + change.issue() + ")") + ": of "
                + Messages.count(own.all()) + " that it does, "
                + Messages.count(own.passed()) + " come back and are done again ("
                + Messages.count(reopened) + " reopened, " + Messages.count(own.passed() - reopened)
                + " in a new case within " + Rework.DAYS + " days), and "
                + Messages.count(others.passed()) + " of " + Messages.count(others.all()) + " that others do.";
    }

    static String reworkFalsified(Change change, Attribution.Group others) {
        return "If more than " + Messages.percent(2 * others.passed() + 1, others.all()) + " of what " + change.team()
                + " does at \"" + change.touchpoint() + "\" still comes back, it was not the skill.";
    }

    static String watchRework(Change change) {
        return "how often \"" + change.touchpoint() + "\" is done again after " + change.team();
    }

    static String watchHandoffs(String from, String to, String touchpoint) {
        return "handoffs from " + from + " to " + to + " for \"" + touchpoint + "\"";
    }

    static String watchStep(String touchpoint) {
        return "how often \"" + touchpoint + "\" occurs";
    }

    static String watchContacts(String origin) {
        return "contacts after \"" + origin + "\"";
    }

    /** What to watch, with the expected path of the figure that changes most. */
    static String watch(String watched, Prediction prediction, double[] means) {
        Unit moves = Unit.HANDOFFS;
        double most = 0;
        for (Unit unit : new Unit[] {Unit.HANDOFFS, Unit.VISIBLE_HANDOFFS, Unit.EFFORT_MINUTES, Unit.CONTACTS}) {
            double mean = means[unit.ordinal()];
            double share = mean > 0 ? Math.abs(prediction.of(unit).median()) / mean : 0;
            if (share > most) {
                most = share;
                moves = unit;
            }
        }
        double before = means[moves.ordinal()];
        Interval change = prediction.of(moves);
        return String.format(
                Locale.ROOT,
                "Watch %s; %s per case should go from %.2f to %.2f (90 %%: %.2f to %.2f).",
                watched,
                name(moves),
                before,
                before + change.median(),
                before + change.low(),
                before + change.high());
    }

    private static String name(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("effort minutes", "effort-minutes");
    }

    static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String hours(double hours) {
        return hours < 1
                ? String.format(Locale.ROOT, "%.0f min", hours * 60)
                : hours < 48
                        ? String.format(Locale.ROOT, "%.1f h", hours)
                        : String.format(Locale.ROOT, "%.1f days", hours / 24);
    }
}
