package dev.journey.analysis.lever;

import java.util.Arrays;
import java.util.Locale;

/** Texts of this room. */
final class Messages {
    static final String NO_STEP = "The visit is at no step yet: move it to one first.";
    static final String NEED_GRANT_RATE =
            "The log does not say what was decided: map a column as \"decision\", with values such as granted and denied.";
    static final String NEED_ACTORS =
            "The log does not say who did a step, so peers cannot be compared: map a column as \"actor\".";
    static final String NEED_CONTAINMENT =
            "The work is frequent and of even length; which share of it a machine would complete is not in the log.";
    static final String NEED_PEER_ORIGIN =
            "There is no other origin of the same issues to compare with: say which share of the contacts can be prevented.";
    static final String NEED_REMEDY =
            "The company never does this work in the log: say how many minutes it would take.";

    static final String UNSPECIFIC =
            "Most teams pass cases through this step, so it is a state and not a piece of work: give the log a step, a system or "
                    + "an article for what is done.";
    static final String NO_COMMON_STRATUM =
            "The two logs have no kind of case in common, with two cases in each: compare logs of the same service.";

    private Messages() {}

    static String share(double share) {
        return "Share " + share + ": it must lie in [0, 1].";
    }

    static String noTouchpoint(String journey, String touchpoint) {
        return "Journey \"" + journey + "\" has no touchpoint \"" + touchpoint + "\": name one of its touchpoints.";
    }

    static String noTeam(String journey, String team) {
        return "Journey \"" + journey + "\" has no actor or team \"" + team + "\": name one of its actors or teams.";
    }

    static String noCompany(String journey) {
        return "Journey \"" + journey + "\" has no actor of the company who could take a step back: add one.";
    }

    static String minutesNeeded(String touchpoint) {
        return "Taking back \"" + touchpoint + "\" needs to know how long the company takes: give \"minutes\".";
    }

    static String interval(double median, double low, double high) {
        return "Interval [" + low + ", " + high + "] around " + median
                + ": low, median and high must be finite and rise.";
    }

    static String factor(double factor) {
        return "Factor " + factor + ": it must be 0 or more.";
    }

    static String argument(String parameter, double value) {
        return "Argument " + parameter + " " + value + ": it must be finite and 0 or more.";
    }

    static String tooManyPlayers(int players, int most) {
        return players + " levers are too many for exact credits: give at most " + most + ".";
    }

    static String cost(Lever lever, double cost) {
        return "Cost " + cost + " of " + lever + ": it must be finite and 0 or more.";
    }

    static String budget(double budget) {
        return "Budget " + budget + ": it must be 0 or more.";
    }

    static String missingMember(String place, String member) {
        return place + ": \"" + member + "\" is missing: add it.";
    }

    static String unknownLever(String place, String name) {
        return place + ": \"" + name + "\" is no lever. Levers: "
                + String.join(
                        ", ", Arrays.stream(Lever.values()).map(Lever::name).toList()) + ".";
    }

    static String lowGrantRate(long granted, long decided) {
        return granted + " of " + decided + " requests were granted (" + percent(granted, decided)
                + "): below 90 % the decision is one.";
    }

    static String everyPeer(long handoffs) {
        return "All " + count(handoffs) + " times it was handed over; nobody in the team does it in place, so nobody "
                + "shows that training would help.";
    }

    static String belowBreakEven(AutomateFinder.Machine machine, double breakEven) {
        return "Software completes " + machine.contained() + " of " + machine.attempts() + " ("
                + percent(machine.contained(), machine.attempts()) + "); it pays from "
                + String.format(Locale.ROOT, "%.1f %%", 100 * breakEven) + " on.";
    }

    static String forbidden(Staff.Constraint constraint) {
        String why = constraint.reason().isEmpty() ? "" : " (" + constraint.reason() + ")";
        return constraint.team() + " must not have " + constraint.capability() + why
                + ": consider a masked view, a delegate who may, or a machine that answers only the question.";
    }

    static String tooFew(long occurrences, int fewest) {
        return "Seen " + occurrences + " times: below " + fewest + " nothing is recommended.";
    }

    static String weak(double adjusted, int tested) {
        return String.format(
                Locale.ROOT,
                "With %d places looked at, evidence like this comes up by chance with probability %.2f; 0.05 is allowed.",
                tested,
                adjusted);
    }

    static String controlRelocation(double minutes) {
        return String.format(
                Locale.ROOT, "It would give customers %.2f more minutes a case of the company's work.", minutes);
    }

    static String noRelief(double harm) {
        return String.format(
                Locale.ROOT, "It saves next to nothing, or does harm with probability %.2f; 0.10 is allowed.", harm);
    }

    static String empower(Change change, Limit limit, int reached, int all, String receiver, double waitHours) {
        return "Let " + change.team() + " decide \"" + change.touchpoint() + "\" itself"
                + (limit.amount().isPresent() ? " up to " + plain(limit.amount().getAsDouble()) : "") + ": "
                + count(reached) + " of " + count(all) + " requests that it passes to " + receiver
                + (limit.amount().isPresent() ? " are within that, and " : " come back, and ")
                + count(limit.granted()) + " of " + count(limit.decided()) + " decisions "
                + "grant them (" + percent(limit.granted(), limit.decided()) + ") after a median wait of "
                + hours(waitHours) + ".";
    }

    static String empowerFalsified(Change change, Limit limit) {
        return "If " + change.team() + " decides alone and more than "
                + percent(2 * (limit.decided() - limit.granted()) + 1, limit.decided())
                + " of those decisions have to be taken back, the requests were not alike.";
    }

    static String train(Change change, Peers peers, int reached, String receiver) {
        long better = Peers.all(peers.better()) - Peers.done(peers.better());
        long worse = Peers.all(peers.worse()) - Peers.done(peers.worse());
        return "Train " + change.team() + " in " + change.capability().substring("skill:".length()) + " for \""
                + change.touchpoint() + "\": " + peers.better().size() + " of "
                + (peers.better().size() + peers.worse().size()) + " colleagues pass on " + count(better) + " of "
                + count(Peers.all(peers.better())) + ", the other "
                + peers.worse().size() + " pass on "
                + count(worse) + " of " + count(Peers.all(peers.worse())) + " to " + receiver + "; "
                + count(reached) + " handoffs lack nothing else.";
    }

    static String trainFalsified(Change change, Peers peers) {
        return "If the trained colleagues still pass on more than "
                + percent(2 * (Peers.all(peers.better()) - Peers.done(peers.better())) + 1, Peers.all(peers.better()))
                + " of \"" + change.touchpoint() + "\", it was not the skill.";
    }

    static String access(Change change, int only, int all, String receiver, String system) {
        return "Give " + change.team() + " access to " + system + " for \"" + change.touchpoint() + "\": in "
                + count(only) + " of " + count(all) + " handoffs to " + receiver
                + " that is all that " + receiver + " does, and " + change.team() + " never opens " + system + ".";
    }

    static String accessFalsified(Change change) {
        return "If " + change.team() + " has the access and still hands over \"" + change.touchpoint()
                + "\", it lacks more than the access.";
    }

    static String automate(Change change, int reached, AutomateFinder.Machine machine, double share) {
        String measured = machine.attempts() == 0
                ? "by your figure it completes "
                : "it completes " + count(machine.contained()) + " of " + count(machine.attempts()) + " today, ";
        return "Let software do \"" + change.touchpoint() + "\" in all cases: " + measured
                + String.format(Locale.ROOT, "%.1f %%", 100 * share) + ", and people are handed "
                + count(reached) + " more.";
    }

    static String automateFalsified(Change change, AutomateFinder.Machine machine) {
        return "If it completes fewer than "
                + String.format(
                        Locale.ROOT, "%.1f %%", 100 * machine.breakEven().orElse(0.5)) + " of \""
                + change.touchpoint() + "\", it costs more work than it saves.";
    }

    static String ownIt(Change change, int times, long in, int cases) {
        return "Let " + change.team() + " own \"" + change.issue() + "\" to the end: in " + count(in) + " of "
                + count(cases) + " cases customers are sent to another team, " + count(times)
                + " times in all (\"" + change.touchpoint() + "\").";
    }

    static String ownItFalsified(Change change) {
        return "If customers still go from team to team (\"" + change.touchpoint() + "\"), nobody owns the issue.";
    }

    static String communicate(Change change, long chased, long silent, long chasedTold, long told) {
        return "Tell customers status, reason and next step before they ask"
                + (change.issue().isEmpty() ? "" : " (" + change.issue() + ")") + ": " + count(chased) + " of "
                + count(silent) + " who were not told chase (\"" + change.touchpoint() + "\"), and "
                + count(chasedTold) + " of " + count(told) + " who were.";
    }

    static String communicateFalsified(Change change) {
        return "If customers who were told chase as often (\"" + change.touchpoint() + "\"), it was not the silence.";
    }

    static String needTold(String issue) {
        return "Hardly a customer was told status, reason and next step"
                + (issue.isEmpty() ? "" : " in \"" + issue + "\"")
                + ", so the log does not show how many would chase though told.";
    }

    static String prevent(Change change, long troubled, long cases, String peer, long peerTroubled, long peerCases) {
        return "Fix what goes wrong with \"" + change.touchpoint() + "\": " + count(troubled) + " of " + count(cases)
                + " customers need help after it, and " + count(peerTroubled) + " of " + count(peerCases)
                + " after \"" + peer + "\".";
    }

    static String preventFalsified(Change change, String peer) {
        return "If customers need help after \"" + change.touchpoint() + "\" as often as before while \"" + peer
                + "\" stays as it is, the cause lies elsewhere.";
    }

    static String takeBack(Change change, int tries, int cases, long failed, String remedy, double minutes) {
        return "Do \"" + change.touchpoint() + "\" for the customers: they do it " + count(tries) + " times in "
                + count(cases) + " cases, in " + count(failed) + " of them it fails, and \"" + remedy
                + "\" takes the company " + String.format(Locale.ROOT, "%.0f min", minutes) + ".";
    }

    static String takeBackFalsified(Change change, double minutes) {
        return "If it takes the company much longer than " + String.format(Locale.ROOT, "%.0f min", minutes)
                + ", or customers still do \"" + change.touchpoint() + "\", it did not come back.";
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

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * Math.min(part, whole) / whole);
    }

    private static String hours(double hours) {
        return hours < 1
                ? String.format(Locale.ROOT, "%.0f min", hours * 60)
                : hours < 48
                        ? String.format(Locale.ROOT, "%.1f h", hours)
                        : String.format(Locale.ROOT, "%.1f days", hours / 24);
    }
}
