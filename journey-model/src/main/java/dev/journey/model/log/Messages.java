package dev.journey.model.log;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String noNumber(String column, int step) {
        return "Column \"" + column + "\" has no number at step " + step + ": ask has(step) first.";
    }

    static String notText(String key) {
        return "Role \"" + key + "\" is not kept as text: give it with case, start, end or number.";
    }

    static String notNumber(String key) {
        return "Role \"" + key
                + "\" does not hold numbers: amount, customerMinutes, waitMinutes, companyMinutes and value do.";
    }

    static String notFinite(String key, double given) {
        return "Role \"" + key + "\" was given " + given
                + ": only finite numbers are allowed; leave it out where it is missing.";
    }

    static String noTouchpoint(String caseId) {
        return "A step of case \"" + caseId + "\" has no touchpoint: give every step one.";
    }

    static String noStart(String caseId) {
        return "A step of case \"" + caseId + "\" has no start: give every step the time when it began.";
    }

    static String noCase() {
        return "A step has no case: give every step the id of its case.";
    }

    static String endBeforeStart(String caseId, long start, long end) {
        return "A step of case \"" + caseId + "\" ends at " + end + " ms, before it starts at " + start
                + " ms: the end must not lie before the start.";
    }

    static String full() {
        return "The log holds " + Integer.MAX_VALUE + " steps at most: split it by case.";
    }

    static String namesFull() {
        return "The names in a column do not fit into two gigabytes: split the log by case, or give shorter ones.";
    }

    static String notSpilled(Path directory, IOException cause) {
        return "The steps cannot be kept in files in " + directory + ": "
                + (cause instanceof NoSuchFileException ? "there is no such directory" : cause.getMessage()) + ".";
    }

    static String notAscii() {
        return "A name that is given by its words has 1 to 16 ASCII characters.";
    }

    static String frozen() {
        return "This builder has already built its log: start a new one.";
    }
}
