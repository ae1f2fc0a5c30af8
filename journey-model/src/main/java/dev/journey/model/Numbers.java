package dev.journey.model;

import java.math.BigDecimal;

/** Numbers as people write them. */
final class Numbers {
    private Numbers() {}

    /** Without exponent and without zeros at the end: 50, 0.5. */
    static String text(double finite) {
        BigDecimal exact = BigDecimal.valueOf(finite);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
