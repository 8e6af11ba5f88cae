package dev.modelwright.parameter;

import java.util.List;

/**
 * Parameters after the check against a model's rules.
 *
 * @param effective the values to send, defaults of required parameters included, under the model's own names
 * @param violations what is wrong; empty when the values may be sent
 */
public record CheckedParameters(DynamicParameters effective, List<ParameterViolation> violations) {

    public CheckedParameters {
        violations = List.copyOf(violations);
    }
}
