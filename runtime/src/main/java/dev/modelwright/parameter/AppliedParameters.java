package dev.modelwright.parameter;

import dev.modelwright.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a caller's parameters.
 *
 * @param effective the values that were sent, in order, defaults of required parameters and extra ones included
 * @param adjustments what was sent other than as it was given; nothing is adjusted without an entry here
 */
public record AppliedParameters(Map<String, JsonValue> effective, List<ParameterAdjustment> adjustments) {

    /** Nothing given and nothing sent. */
    public static final AppliedParameters NONE = new AppliedParameters(Map.of(), List.of());

    public AppliedParameters {
        effective = Collections.unmodifiableMap(new LinkedHashMap<>(effective));
        adjustments = List.copyOf(adjustments);
    }

    /** Returns what became of parameters that were checked. */
    public static AppliedParameters of(CheckedParameters checked) {
        Map<String, JsonValue> values = checked.effective().values();
        Map<String, JsonValue> extra = checked.effective().extra();
        if (values.isEmpty() && extra.isEmpty() && checked.adjustments().isEmpty()) {
            return NONE;
        }
        return new AppliedParameters(extra.isEmpty() ? values : joined(values, extra), checked.adjustments());
    }

    private static Map<String, JsonValue> joined(Map<String, JsonValue> values, Map<String, JsonValue> extra) {
        Map<String, JsonValue> sent = new LinkedHashMap<>(values);
        sent.putAll(extra);
        return sent;
    }
}
