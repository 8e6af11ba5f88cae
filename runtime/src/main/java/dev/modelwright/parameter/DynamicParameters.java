package dev.modelwright.parameter;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Parameters by name, for vendors that declare no rules in YAML and for callers that know names only at run time. */
public final class DynamicParameters implements Parameters {

    private static final DynamicParameters NONE = new Builder().build();

    private final Map<String, JsonValue> values;
    private final Map<String, JsonValue> extra;

    private DynamicParameters(Map<String, ?> values, Map<String, JsonValue> extra) {
        this.values = ParameterMap.copyOf(values);
        this.extra = extra.isEmpty() ? Map.of() : ParameterMap.copyOf(extra);
    }

    /** Returns values that rules check and values that they do not. */
    static DynamicParameters of(Map<String, JsonValue> values, Map<String, JsonValue> extra) {
        return new DynamicParameters(values, extra);
    }

    /** Returns no parameters. */
    public static DynamicParameters none() {
        return NONE;
    }

    /** Returns a copy of any parameters. */
    public static DynamicParameters copyOf(Parameters parameters) {
        return parameters instanceof DynamicParameters same
                ? same
                : new DynamicParameters(parameters.values(), parameters.extra());
    }

    /**
     * Returns parameters by name.
     *
     * @param values texts, numbers, booleans, maps, lists and {@link JsonValue}s
     * @throws IllegalArgumentException when a value is none of these, or a number that is infinite or not a number
     */
    public static DynamicParameters of(Map<String, ?> values) {
        return new DynamicParameters(values, Map.of());
    }

    /** Starts without values. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts without values, for one model: what the model's rules forbid is refused when the parameters are built, not
     * when they are sent.
     *
     * @param rules the rules of the model, for example those of its schema
     */
    public static Builder builder(List<ParameterRule> rules) {
        return new Builder(rules);
    }

    /** Starts with these values, for any model. */
    public Builder toBuilder() {
        Builder builder = builder();
        values.forEach(builder::set);
        extra.forEach(builder::extra);
        return builder;
    }

    @Override
    public Map<String, JsonValue> values() {
        return values;
    }

    @Override
    public Map<String, JsonValue> extra() {
        return extra;
    }

    /** Returns a value that is a number. */
    public OptionalDouble decimal(String name) {
        Optional<BigDecimal> number = number(name);
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }

    /** Returns a value that is a whole number of 64 bits; a fraction of zero makes no difference. */
    public OptionalLong integer(String name) {
        return number(name).map(DynamicParameters::whole).orElse(OptionalLong.empty());
    }

    /** Returns a value that is a text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(JsonValue::asString);
    }

    /** Returns a value that is true or false. */
    public Optional<Boolean> bool(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(JsonValue::asBoolean);
    }

    private Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(JsonValue::asNumber);
    }

    private static OptionalLong whole(BigDecimal number) {
        try {
            return OptionalLong.of(number.longValueExact());
        } catch (ArithmeticException fractionOrTooLarge) {
            return OptionalLong.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DynamicParameters that && values.equals(that.values) && extra.equals(that.extra);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + extra.hashCode();
    }

    @Override
    public String toString() {
        return extra.isEmpty() ? values.toString() : values + " extra " + extra;
    }

    /** Collects values. Not thread-safe. */
    public static final class Builder {
        private final Map<String, JsonValue> values = new LinkedHashMap<>();
        private final Map<String, JsonValue> extra = new LinkedHashMap<>();
        private final Optional<List<ParameterRule>> rules;

        private Builder() {
            this.rules = Optional.empty();
        }

        private Builder(List<ParameterRule> rules) {
            this.rules = Optional.of(List.copyOf(rules));
        }

        /** Sets a value that the model's rules check. */
        public Builder set(String name, JsonValue value) {
            extra.remove(name);
            values.put(name, value);
            return this;
        }

        /**
         * Sets a number; the value is taken as it prints.
         *
         * @throws IllegalArgumentException when the value is infinite or not a number
         */
        public Builder set(String name, double value) {
            return set(name, JsonValue.of(value));
        }

        /** Sets a whole number. */
        public Builder set(String name, long value) {
            return set(name, JsonValue.of(value));
        }

        /** Sets a text. */
        public Builder set(String name, String value) {
            return set(name, JsonValue.of(value));
        }

        /** Sets true or false. */
        public Builder set(String name, boolean value) {
            return set(name, JsonValue.of(value));
        }

        /** Sets a value that is sent unchecked, for parameters that no rule knows. */
        public Builder extra(String name, JsonValue value) {
            values.remove(name);
            extra.put(name, value);
            return this;
        }

        /**
         * Returns the parameters: what was set, without defaults.
         *
         * @throws InvalidParametersException when the builder was made for a model whose rules forbid them
         */
        public DynamicParameters build() {
            DynamicParameters parameters = new DynamicParameters(values, extra);
            rules.ifPresent(known -> require(known, parameters));
            return parameters;
        }

        private static void require(List<ParameterRule> rules, DynamicParameters parameters) {
            List<ParameterViolation> violations =
                    ParameterCheck.check(rules, parameters).violations();
            if (!violations.isEmpty()) {
                throw new InvalidParametersException(violations);
            }
        }
    }
}
