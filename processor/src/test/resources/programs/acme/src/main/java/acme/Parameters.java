package acme;

import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.DynamicParameters;
import java.util.Map;
import java.util.function.Supplier;

public final class Parameters implements Supplier<String> {

    @Override
    public String get() {
        AcmeLlmParameters built = AcmeLlmParameters.builder()
                .temperature(0.7)
                .maxTokens(256)
                .enableThinking(false)
                .responseFormat(AcmeLlmParameters.ResponseFormat.JSON_OBJECT)
                .stopWord("")
                .extra("guided_choice", JsonValue.of(7))
                .build();
        AcmeLlmParameters byName = AcmeLlmParameters.of(DynamicParameters.of(Map.of("top_k", 0, "seed", -1)));
        return String.join(
                "\n",
                built.values().toString(),
                built.extra().toString(),
                built.temperature() + " " + built.maxTokens() + " " + built.topK() + " " + built.enableThinking() + " "
                        + built.responseFormat() + " " + built.stopWord(),
                "rebuilt equals " + built.toBuilder().build().equals(built) + " "
                        + built.toBuilder().topK(1).build().equals(built),
                byName.topK() + " " + byName.seed() + " " + byName.temperature(),
                built.toString());
    }
}
