package dev.journey.model.read;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Which of day and month a numeric date names first. */
enum DayMonthOrder {
    DAY_FIRST("d", "M"),
    MONTH_FIRST("M", "d");

    private final String first;
    private final String second;

    DayMonthOrder(String first, String second) {
        this.first = first;
        this.second = second;
    }

    int day(int firstNumber, int secondNumber) {
        return this == DAY_FIRST ? firstNumber : secondNumber;
    }

    int month(int firstNumber, int secondNumber) {
        return this == DAY_FIRST ? secondNumber : firstNumber;
    }

    /** A date without its year, in words: {@code 4 March}. */
    String inWords(int firstNumber, int secondNumber) {
        String month = Month.of(month(firstNumber, secondNumber)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day(firstNumber, secondNumber) + " " + month;
    }

    /** The date's pattern: {@code d/M/yyyy} with the separator given. */
    String pattern(char separator) {
        return first + separator + second + separator + "yyyy";
    }
}
