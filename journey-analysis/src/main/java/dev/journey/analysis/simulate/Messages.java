package dev.journey.analysis.simulate;

import java.util.List;
import java.util.Optional;

/** Texts of this room. */
final class Messages {
    static final String SPREAD =
            "Minutes with a spread are drawn from the gamma distribution with their mean and standard deviation.";

    private Messages() {}

    static String cases(int given) {
        return "Cases " + given + ": simulate at least 1.";
    }

    static String rate(double given) {
        return "Arrivals per hour " + given + ": it must be a finite number above 0.";
    }

    static String steps(int given) {
        return "Most steps of a case " + given + ": allow at least 1.";
    }

    static String staff(String team, int given) {
        return "Staff of team \"" + team + "\" " + given
                + ": it needs at least 1; leave the team out for staff without limit.";
    }

    static String unknownTeam(String given, Optional<String> nearest, List<String> known) {
        return "No actor of the journey is in team \"" + given + "\""
                + nearest.map(name -> "; did you mean \"" + name + "\"?")
                        .orElse(". Teams: " + String.join(", ", known) + ".");
    }

    static String tooLong(String caseId, int most, String touchpoint) {
        return "Case \"" + caseId + "\" took more than " + most + " steps and is at \"" + touchpoint
                + "\": a loop is hardly ever left. Allow more steps, or correct the probabilities.";
    }

    static String noCustomerMinutes(List<String> touchpoints) {
        return "The customer's minutes are unknown, and missing in the log, at: " + String.join(", ", touchpoints)
                + ".";
    }

    static String noCompanyMinutes(List<String> touchpoints) {
        return "The company's minutes are unknown, and missing in the log, at: " + String.join(", ", touchpoints) + ".";
    }

    static String notShown() {
        return "A log has no place for money, labels, handover modes and carried data: they are not in it.";
    }
}
