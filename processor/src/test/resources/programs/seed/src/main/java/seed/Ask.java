package seed;

import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.parameter.DynamicParameters;
import java.util.Map;
import java.util.function.Supplier;

public final class Ask implements Supplier<String> {

    private static final XinferenceCredentials CREDENTIALS = XinferenceCredentials.builder()
            .serverUrl("http://localhost:9997")
            .modelUid("uid")
            .build();

    @Override
    public String get() {
        return String.join("\n", ask("A", 40), ask("B", 40), plain("A"), plain("B"));
    }

    private static String plain(String model) {
        return "plain " + model + ": " + model(model).invoke(request()).text();
    }

    private static String ask(String model, int topK) {
        try {
            return model(model)
                    .invoke(request().with(DynamicParameters.of(Map.of("top_k", topK))))
                    .text();
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName() + ": " + refused.getMessage();
        }
    }

    private static LanguageModel model(String name) {
        return XinferenceProvider.llm(name, CREDENTIALS);
    }

    private static LlmRequest request() {
        return LlmRequest.of(Message.user("hello"));
    }
}
