package dev.journey.cli;

import dev.journey.analysis.measure.MissingPolicy;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code skip}, {@code as-value} or {@code break}. */
final class PolicyConverter implements ITypeConverter<MissingPolicy> {
    /** Made by picocli. */
    PolicyConverter() {}

    @Override
    public MissingPolicy convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "skip" -> MissingPolicy.SKIP;
            case "as-value" -> MissingPolicy.AS_VALUE;
            case "break" -> MissingPolicy.BREAK;
            default -> throw new TypeConversionException("'" + value + "' is not one of skip, as-value, break");
        };
    }
}
