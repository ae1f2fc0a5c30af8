package dev.journey.model.exchange;

import dev.journey.model.Side;
import java.util.Locale;
import java.util.regex.Pattern;

/** The side that a name or a role speaks of. Always an assumption, and noted as one by whoever asks. */
final class Sides {
    private static final Pattern CUSTOMER = word("customer|user|client|patient|citizen|guest|passenger|me");
    private static final Pattern SYSTEM = word("system|bot|software");
    private static final Pattern PARTNER = word("partner|supplier|carrier|bank");

    private Sides() {}

    static Side of(String text) {
        String given = text.toLowerCase(Locale.ROOT);
        if (CUSTOMER.matcher(given).find()) {
            return Side.CUSTOMER;
        }
        if (SYSTEM.matcher(given).find()) {
            return Side.SYSTEM;
        }
        return PARTNER.matcher(given).find() ? Side.PARTNER : Side.COMPANY;
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")s?\\b");
    }
}
