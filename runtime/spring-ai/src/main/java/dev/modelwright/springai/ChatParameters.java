package dev.modelwright.springai;

import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Model;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts Spring AI's portable options under the names that the model's own rules give them. */
final class ChatParameters {

    private final Model model;
    private final DynamicParameters own;
    private final DynamicParameters.Builder values;

    private ChatParameters(Model model, DynamicParameters own) {
        this.model = model;
        this.own = own;
        this.values = own.toBuilder();
    }

    static Parameters of(Model model, ModelwrightChatOptions options) {
        return new ChatParameters(model, options.parameters())
                .add(ParameterTemplate.TEMPERATURE, options.getTemperature())
                .add(ParameterTemplate.TOP_P, options.getTopP())
                .add(ParameterTemplate.TOP_K, options.getTopK())
                .add(ParameterTemplate.MAX_TOKENS, options.getMaxTokens())
                .add(ParameterTemplate.PRESENCE_PENALTY, options.getPresencePenalty())
                .add(ParameterTemplate.FREQUENCY_PENALTY, options.getFrequencyPenalty())
                .values
                .build();
    }

    // What the caller gave under the vendor's own name is the more exact word.
    private ChatParameters add(ParameterTemplate template, @Nullable Number value) {
        if (value == null) {
            return this;
        }
        String name = name(template);
        if (!own.values().containsKey(name)) {
            values.set(name, JsonValue.of(new BigDecimal(value.toString())));
        }
        return this;
    }

    // Asks for the rules only where they are needed: for them the vendor may have to be called.
    // A model without such a parameter refuses it under Spring AI's name, in the words of every unknown parameter.
    private String name(ParameterTemplate template) {
        return model.schema().parameterRules().stream()
                .filter(rule -> rule.template().filter(template::equals).isPresent())
                .map(ParameterRule::name)
                .findFirst()
                .orElse(template.wireName());
    }
}
