package dev.modelwright.processor.check;

import dev.modelwright.schema.ValueFormat;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a text holds what a format demands. */
final class Formats {

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,30}");

    private Formats() {}

    static boolean fits(ValueFormat format, String value) {
        return switch (format) {
            case TEXT -> true;
            case URI -> isAbsolute(value);
            case INTEGER -> WHOLE.matcher(value).matches() && isInt(new BigDecimal(value));
            case NUMBER -> number(value).isPresent();
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case DURATION_SECONDS ->
                number(value).filter(seconds -> seconds.signum() > 0).isPresent();
        };
    }

    static String describe(ValueFormat format) {
        return switch (format) {
            case TEXT -> "a text";
            case URI -> "an absolute address";
            case INTEGER -> "a whole number of 32 bits";
            case NUMBER -> "a number";
            case BOOLEAN -> "`true` or `false`";
            case DURATION_SECONDS -> "a positive number of seconds";
        };
    }

    private static Optional<BigDecimal> number(String value) {
        return DECIMAL.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    private static boolean isInt(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static boolean isAbsolute(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
