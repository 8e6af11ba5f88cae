package dev.modelwright.credential;

import dev.modelwright.schema.ValueFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a text by the format of its field. All but plain text is trimmed. */
final class FormattedText {

    // Scientific notation could otherwise name a number of a billion digits.
    private static final int MAX_DIGITS = 40;
    // Beyond every int.
    private static final long NOT_WHOLE = Long.MIN_VALUE;
    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    private FormattedText() {}

    /** Returns the value that the text stands for, null when it stands for none. */
    static @Nullable Object read(ValueFormat format, String text) {
        return switch (format) {
            case TEXT -> text;
            case URI -> uri(text.strip());
            case INTEGER -> integer(text.strip());
            case NUMBER -> number(text.strip());
            case BOOLEAN -> bool(text.strip());
            case DURATION_SECONDS -> duration(text.strip());
        };
    }

    /** Tells whether a value has the type of the format, so that it needs no reading. Decimals are read all the same. */
    static boolean isTyped(ValueFormat format, Object value) {
        return switch (format) {
            case URI -> value instanceof URI;
            case INTEGER -> value instanceof Integer;
            case BOOLEAN -> value instanceof Boolean;
            case DURATION_SECONDS -> value instanceof Duration;
            case TEXT, NUMBER -> false;
        };
    }

    /** Tells whether a value that was not read is one that could have been. */
    static boolean isInRange(Object value) {
        if (value instanceof URI uri) {
            return isAddress(uri);
        }
        return !(value instanceof Duration duration)
                || duration.compareTo(Duration.ZERO) > 0 && duration.compareTo(LONGEST) <= 0;
    }

    private static @Nullable URI uri(String text) {
        try {
            URI uri = new URI(text);
            return isAddress(uri) ? uri : null;
        } catch (URISyntaxException notAUri) {
            return null;
        }
    }

    private static boolean isAddress(URI uri) {
        return uri.isAbsolute() && namesHost(uri.getRawAuthority());
    }

    // Host names with an underscore are common in container networks, yet URI#getHost knows none.
    private static boolean namesHost(@Nullable String authority) {
        if (authority == null) {
            return false;
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return !host.isEmpty() && !host.startsWith(":");
    }

    private static @Nullable Integer integer(String text) {
        long whole = whole(text);
        return whole == NOT_WHOLE ? null : Integer.valueOf((int) whole);
    }

    private static long whole(String text) {
        try {
            return isAscii(text) ? Integer.parseInt(text) : NOT_WHOLE;
        } catch (NumberFormatException notAWholeNumberInRange) {
            return NOT_WHOLE;
        }
    }

    // The digits of other scripts are none here.
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return text.length() <= MAX_DIGITS;
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.length() > MAX_DIGITS) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= MAX_DIGITS ? number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static @Nullable Boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Duration duration(String text) {
        long whole = whole(text);
        if (whole == NOT_WHOLE) {
            return fractional(text);
        }
        return whole > 0 ? Duration.ofSeconds(whole) : null;
    }

    private static @Nullable Duration fractional(String text) {
        return Optional.ofNullable(number(text))
                .filter(seconds ->
                        seconds.signum() > 0 && seconds.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(seconds -> Duration.ofNanos(seconds.movePointRight(9)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()))
                .filter(duration -> !duration.isZero())
                .orElse(null);
    }
}
