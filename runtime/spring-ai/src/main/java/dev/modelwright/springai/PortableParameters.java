package dev.modelwright.springai;

import dev.modelwright.json.JsonNumber;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.math.BigDecimal;
import java.util.Map;

/** Gives parameters that Spring AI has an option for to that option, so that two sets of options have one order. */
final class PortableParameters {

    private final ModelwrightChatOptions.Builder options;

    private PortableParameters(ModelwrightChatOptions.Builder options) {
        this.options = options;
    }

    /** Returns the others, laid over what was given before. */
    static DynamicParameters move(
            Parameters values, DynamicParameters earlier, ModelwrightChatOptions.Builder options) {
        PortableParameters moving = new PortableParameters(options);
        DynamicParameters.Builder others = earlier.toBuilder();
        for (Map.Entry<String, JsonValue> entry : values.values().entrySet()) {
            if (!(entry.getValue() instanceof JsonNumber number) || !moving.moved(entry.getKey(), number.value())) {
                others.set(entry.getKey(), entry.getValue());
            }
        }
        values.extra().forEach(others::extra);
        return others.build();
    }

    private boolean moved(String name, BigDecimal value) {
        switch (name) {
            case "temperature" -> options.temperature(value.doubleValue());
            case "top_p" -> options.topP(value.doubleValue());
            case "presence_penalty" -> options.presencePenalty(value.doubleValue());
            case "frequency_penalty" -> options.frequencyPenalty(value.doubleValue());
            default -> {
                return movedWhole(name, value);
            }
        }
        return true;
    }

    // A value that an option cannot hold stays a parameter, where the model's rules say what is wrong with it.
    private boolean movedWhole(String name, BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(value.intValue())) != 0) {
            return false;
        }
        switch (name) {
            case "max_tokens" -> options.maxTokens(value.intValue());
            case "top_k" -> options.topK(value.intValue());
            default -> {
                return false;
            }
        }
        return true;
    }
}
