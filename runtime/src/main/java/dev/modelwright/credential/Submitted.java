package dev.modelwright.credential;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as they were submitted, copied. Texts, numbers and booleans are read as text, secrets stay secrets. */
final class Submitted {

    // Beyond this, plain notation would turn a short number into a text of any length.
    private static final int PLAIN_DIGITS = 40;

    private final Map<String, @Nullable Object> values;

    Submitted(Map<String, ?> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** Returns a text, a secret or an object that is neither; empty for null and for nothing but white space. */
    Optional<Object> value(String variable) {
        return plain(values.get(variable)).filter(value -> !isBlank(value));
    }

    Set<String> variables() {
        return values.keySet();
    }

    private static boolean isBlank(Object value) {
        return value instanceof Secret secret ? secret.isBlank() : value instanceof String text && text.isBlank();
    }

    private static Optional<Object> plain(@Nullable Object raw) {
        if (raw instanceof JsonValue json) {
            return json(json);
        }
        if (raw instanceof Number number) {
            return Optional.of(print(number));
        }
        if (raw instanceof SecretReference reference) {
            return Optional.of(reference.text());
        }
        boolean printable = raw instanceof CharSequence || raw instanceof Boolean;
        return Optional.ofNullable(printable ? raw.toString() : raw);
    }

    private static Optional<Object> json(JsonValue json) {
        if (json.isNull()) {
            return Optional.empty();
        }
        Optional<Object> scalar = json.asString().map(Object.class::cast);
        return scalar.or(() -> json.asNumber().map(Submitted::print))
                .or(() -> json.asBoolean().map(Object::toString))
                .or(() -> Optional.of(json));
    }

    // Some JSON readers turn every number into a double: 60.0 means 60.
    private static String print(Number number) {
        try {
            BigDecimal exact = new BigDecimal(number.toString());
            if (Math.abs((long) exact.scale()) > PLAIN_DIGITS) {
                return number.toString();
            }
            BigDecimal shortest = exact.stripTrailingZeros();
            return (shortest.scale() <= 0 ? shortest : exact).toPlainString();
        } catch (NumberFormatException notFinite) {
            return number.toString();
        }
    }
}
