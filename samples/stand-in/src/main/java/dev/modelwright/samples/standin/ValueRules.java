package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The kinds of values in a request. Unlike the real server they take no text for a number. */
final class ValueRules {

    static final String NO_OBJECT = "value is not a valid dict (type=type_error.dict)";

    private ValueRules() {}

    static Optional<String> text(JsonValue value) {
        return unless(value.asString().isPresent(), "str type expected (type=type_error.str)");
    }

    static Optional<String> flag(JsonValue value) {
        return unless(value.asBoolean().isPresent(), "value could not be parsed to a boolean (type=type_error.bool)");
    }

    static Optional<String> object(JsonValue value) {
        return unless(value.asObject().isPresent(), NO_OBJECT);
    }

    static Optional<String> list(JsonValue value) {
        return unless(value.asArray().isPresent(), "value is not a valid list (type=type_error.list)");
    }

    static Optional<String> objects(JsonValue value) {
        return list(value)
                .or(() -> unless(
                        value.asArray().orElseThrow().elements().stream()
                                .allMatch(element -> element.asObject().isPresent()),
                        NO_OBJECT));
    }

    static Optional<String> texts(JsonValue value) {
        return list(value)
                .or(() -> unless(
                        value.asArray().orElseThrow().elements().stream()
                                .allMatch(element -> element.asString().isPresent()),
                        "str type expected (type=type_error.str)"));
    }

    static Optional<String> textOrList(JsonValue value) {
        return value.asString().isPresent() ? Optional.empty() : list(value);
    }

    static ValueRule whole(long least) {
        return value -> unless(
                        value.asNumber().filter(ValueRules::isWhole).isPresent(),
                        "value is not a valid integer (type=type_error.integer)")
                .or(() -> tooSmall(value, BigDecimal.valueOf(least)));
    }

    static ValueRule number(double least, double most) {
        return value -> unless(value.asNumber().isPresent(), "value is not a valid float (type=type_error.float)")
                .or(() -> tooSmall(value, BigDecimal.valueOf(least)))
                .or(() -> tooLarge(value, BigDecimal.valueOf(most)));
    }

    private static Optional<String> tooSmall(JsonValue value, BigDecimal least) {
        return unless(
                value.asNumber().orElseThrow().compareTo(least) >= 0,
                "ensure this value is greater than or equal to " + least
                        + " (type=value_error.number.not_ge; limit_value=" + least + ")");
    }

    private static Optional<String> tooLarge(JsonValue value, BigDecimal most) {
        return unless(
                value.asNumber().orElseThrow().compareTo(most) <= 0,
                "ensure this value is less than or equal to " + most + " (type=value_error.number.not_le; limit_value="
                        + most + ")");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<String> unless(boolean holds, String fault) {
        return holds ? Optional.empty() : Optional.of(fault);
    }
}
