package dev.journey.model;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String minutes(String what, double given) {
        return "Minutes with " + what + " " + given + ": it must be a finite number not below 0.";
    }

    static String scale(int low, int high) {
        return "Survey scale from " + low + " to " + high + ": the least answer must lie below the greatest.";
    }

    static String propensity(long affected, long contacted) {
        return "Propensity of " + contacted + " contacts by " + affected
                + " affected: both must be above 0, and no more contacts than affected.";
    }

    static String capability(String given) {
        return "Capability \"" + given
                + "\": write skill:NAME, access:SYSTEM, auth:AMOUNT (a number not below 0) or a name.";
    }

    static String noAmount(String given) {
        return "Capability \"" + given + "\" has no amount: only auth:AMOUNT has one.";
    }

    static String tier(int given) {
        return "Tier " + given + ": it must be 0 or more, where 1 is the front line.";
    }

    static String expression(String given, String fault) {
        return "Regular expression \"" + given + "\" cannot be read (" + fault
                + "): correct it under \"match\", or give the exact name under \"name\".";
    }

    static String blankId(String what) {
        return what + " needs an id that is not blank.";
    }

    static String authority(double given) {
        return "Authority limit " + given + ": it must be a finite number not below 0.";
    }

    static String money(String whose, double given) {
        return whose + " money " + given + ": it must be a finite number not below 0.";
    }

    static String share(String actor, double given) {
        return "Share " + given + " of performer \"" + actor + "\": it must lie in (0, 1].";
    }

    static String shares(double sum) {
        return "The shares of its performers sum to " + sum + ": make them sum to 1.";
    }

    static String blank(String what) {
        return what + " must not be blank: leave it out where there is none.";
    }
}
