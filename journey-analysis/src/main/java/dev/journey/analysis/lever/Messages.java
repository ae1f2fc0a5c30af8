package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    static String strata(List<String> columns) {
        return "Compare by " + columns + ": name one column or more, each once.";
    }

    static String noStratum(String name, List<String> columns) {
        return "A log has no column \"" + name + "\" to compare by. Columns found: " + String.join(", ", columns) + ".";
    }

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

    static String capacity(String team, int people, double hours) {
        return "Team \"" + team + "\" with " + people + " people open " + hours
                + " hours a week: give at least 1 person, and hours above 0 and at most 168.";
    }

    static String overload(TeamLoad load) {
        return String.format(
                Locale.ROOT,
                "%s would be busy for %.0f %% of its open hours (%.0f %% today): %s.",
                load.team(),
                100 * load.after(),
                100 * load.before(),
                load.abandonAfter().isEmpty()
                        ? "its queue would grow without end"
                        : String.format(
                                Locale.ROOT,
                                "%.0f %% of what comes would be given up",
                                100 * load.abandonAfter().getAsDouble()));
    }

    static String overloadTogether(TeamLoad load) {
        return "Each can be made without one of the others; with all of them " + overload(load);
    }

    static String rate(double rate) {
        return "Rate " + rate + " an hour: it must be finite and 0 or more.";
    }

    static String cost(Lever lever, double cost) {
        return "Cost " + cost + " of " + lever + ": it must be finite and 0 or more.";
    }

    static String budget(double budget) {
        return "Budget " + budget + ": it must be 0 or more.";
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

    static String lowGrantRate(double rate) {
        return String.format(
                Locale.ROOT, "By your figure %.1f %% are granted: below 90 %% the decision is one.", 100 * rate);
    }

    static String everyPeer(long handoffs) {
        return "All " + count(handoffs) + " times it was handed over; nobody in the team does it in place, so nobody "
                + "shows that training would help.";
    }

    static String alreadyGiven(String team, List<Capability> needed, long handoffs) {
        return "By the staff list " + team + " has "
                + String.join(", ", needed.stream().map(Capability::toString).toList())
                + ", and still most of " + count(handoffs)
                + " times it was handed over: it lacks something else, or the list is out of date.";
    }

    static String skilledAlready(String team, Capability skill, long back) {
        return "By the staff list " + team + " has " + skill + ", and still " + count(back)
                + " of its tries come back: it lacks something else, or the list is out of date.";
    }

    static String mayAlready(long may, long handoffs) {
        return "By the staff list the senders of " + count(may) + " of " + count(handoffs)
                + " requests may decide them: they lack something else, or the list is out of date.";
    }

    static String needInPlace(List<Capability> missing) {
        return "By the staff list nobody of the team has "
                + String.join(
                        " and ", missing.stream().map(Capability::toString).toList())
                + ", so no peer shows which share of the work those would do in place who are given it.";
    }

    static String unknownKey(String key, Set<String> known) {
        return "\"" + key + "\" is not known here: use one of " + String.join(", ", known) + ".";
    }

    static String positive(String team, String what, double value) {
        return "Team \"" + team + "\" with " + what + " " + value + ": it must be finite and above 0.";
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

    static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * Math.min(part, whole) / whole);
    }

    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String needTold(String issue) {
        return "Hardly a customer was told status, reason and next step"
                + (issue.isEmpty() ? "" : " in \"" + issue + "\"")
                + ", so the log does not show how many would chase though told.";
    }

    static String needsAnother(Change partner) {
        return "Alone it does next to nothing: it needs " + partner + ", which is refused.";
    }
}
