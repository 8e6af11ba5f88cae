package dev.modelwright.schema;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one parameter of a model may be. Templates are merged already.
 *
 * @param name the parameter's name as the vendor knows it
 * @param template the template that the rule started from; its name is accepted as another name of the parameter
 * @param label what users read
 * @param type the type of the values
 * @param help an explanation
 * @param required whether a value is sent in every call: the caller's, else the default
 * @param defaultValue the value that is sent when a required parameter is missing; for other rules a hint
 * @param min the least value of a number
 * @param max the greatest value of a number
 * @param precision the greatest number of decimal places of a number
 * @param options the values of a {@link ParameterType#STRING}; empty for any text
 */
public record ParameterRule(
        String name,
        Optional<ParameterTemplate> template,
        LocalizedText label,
        ParameterType type,
        Optional<LocalizedText> help,
        boolean required,
        Optional<JsonValue> defaultValue,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Integer> precision,
        List<String> options) {

    public ParameterRule {
        Objects.requireNonNull(name, "name");
        options = List.copyOf(options);
    }

    /** Starts a rule of the given type. */
    public static ParameterRuleBuilder builder(String name, ParameterType type) {
        return new ParameterRuleBuilder(name).type(type);
    }

    /** Starts a rule that takes from the template whatever is not set. */
    public static ParameterRuleBuilder builder(String name, ParameterTemplate template) {
        return new ParameterRuleBuilder(name).template(template);
    }
}
