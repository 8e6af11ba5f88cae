package dev.modelwright.parameter;

import java.util.List;

/**
 * Parameters after the check against a model's rules.
 *
 * @param effective the values to send, defaults of required parameters included, under the model's own names
 * @param violations what is wrong; empty when the values may be sent
 * @param adjustments what is sent other than as it was given; nothing is adjusted without an entry here
 */
public record CheckedParameters(
        DynamicParameters effective, List<ParameterViolation> violations, List<ParameterAdjustment> adjustments) {

    public CheckedParameters {
        violations = List.copyOf(violations);
        adjustments = List.copyOf(adjustments);
    }

    /** Creates a result without adjustments. */
    public CheckedParameters(DynamicParameters effective, List<ParameterViolation> violations) {
        this(effective, violations, List.of());
    }
}
