package acme;

import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

public final class Rules implements Supplier<String> {

    @Override
    public String get() {
        ModelSchema model = AcmeLlmParameterRules.builder()
                .temperature(rule -> rule.max(1).defaultValue(0.2))
                .includeEnableThinking(true)
                .includeEnableThinking(false)
                .includeResponseFormat(true)
                .topK(rule -> rule.max(80))
                .toModel("own")
                .build();
        return String.join(
                "\n",
                names(AcmeLlmParameterRules.builder().build()),
                names(model.parameterRules()),
                model.rule("temperature").map(rule -> rule.min() + " " + rule.max() + " " + rule.defaultValue()).orElseThrow(),
                model.rule("top_k").orElseThrow().max() + " "
                        + model.rule("response_format").orElseThrow().options(),
                model.model() + " " + model.kind() + " " + model.features() + " " + model.properties(),
                refusal());
    }

    private static String names(List<ParameterRule> rules) {
        return rules.stream().map(ParameterRule::name).collect(Collectors.joining(" "));
    }

    private static String refusal() {
        try {
            AcmeLlmParameterRules.builder().temperature(rule -> rule.min(3)).build();
            return "none";
        } catch (IllegalArgumentException contradiction) {
            return contradiction.getMessage();
        }
    }
}
