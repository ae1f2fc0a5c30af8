package dev.journey.report;

import java.util.Locale;

/** Names of constants as words. */
final class Words {
    private Words() {}

    /** {@code TAKE_BACK} is "take back". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
