package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** What one field of a body must hold. A fault is the field's name and, indented in a second line, what is wrong. */
record FieldRule(String name, boolean required, boolean nullable, ValueRule rule) {

    static FieldRule required(String name, ValueRule rule) {
        return new FieldRule(name, true, false, rule);
    }

    /** The field may be left out, but must not be null. */
    static FieldRule optional(String name, ValueRule rule) {
        return new FieldRule(name, false, false, rule);
    }

    /** The field may be left out or null. */
    static FieldRule nullable(String name, ValueRule rule) {
        return new FieldRule(name, false, true, rule);
    }

    Stream<String> faults(JsonObject body) {
        return body.get(name).map(this::fault).orElseGet(this::absent).map(fault -> name + "\n  " + fault).stream();
    }

    private Optional<String> absent() {
        return required ? Optional.of("field required (type=value_error.missing)") : Optional.empty();
    }

    private Optional<String> fault(JsonValue value) {
        if (!value.isNull()) {
            return rule.fault(value);
        }
        return nullable
                ? Optional.empty()
                : Optional.of("none is not an allowed value (type=type_error.none.not_allowed)");
    }
}
