package dev.journey.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of entries. */
final class TopConverter implements ITypeConverter<Integer> {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    /** Made by picocli. */
    TopConverter() {}

    @Override
    public Integer convert(String value) {
        if (!COUNT.matcher(value).matches()) {
            throw new TypeConversionException("'" + value + "' is not a whole number from 0 to 999999999");
        }
        return Integer.valueOf(value);
    }
}
