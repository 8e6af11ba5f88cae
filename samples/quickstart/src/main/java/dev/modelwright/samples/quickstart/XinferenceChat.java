package dev.modelwright.samples.quickstart;

import static dev.modelwright.message.Message.user;

import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceLlmParameters;
import dev.modelwright.xinference.XinferenceProvider;
import java.io.PrintStream;
import java.util.Map;

/** A caller of Xinference: by generated types, and by name as a settings page would. */
final class XinferenceChat {

    private final XinferenceCredentials credentials;
    private final LanguageModel model;
    private final PrintStream out;

    XinferenceChat(XinferenceServer server, String uid, PrintStream out) {
        this.credentials = server.model(uid);
        this.model = XinferenceProvider.llm(uid, credentials);
        this.out = out;
    }

    void validate() {
        try {
            XinferenceCredentials.parse(Map.of("server_url", "localhost", "model_uidd", "x", "max_retries", "many"));
        } catch (InvalidCredentialsException invalid) {
            out.println("A map that does not fit the form is refused, everything at once:");
            invalid.violations().forEach(violation -> out.println("  " + violation));
        }
        model.validateCredentials();
        out.println("The server accepts " + credentials.serverUrl() + " and " + credentials.modelUid() + ".");
        out.println("It says: " + model.schema().properties().contextSize().orElse(0) + " tokens of context, features "
                + model.schema().features() + ".");
    }

    void stream() {
        LlmRequest request = LlmRequest.of(user("Tell me a joke about parrots"))
                .with(XinferenceLlmParameters.builder()
                        .temperature(0.7)
                        .maxTokens(256)
                        .build());
        out.println("About " + model.countTokens(request).tokens() + " tokens will be sent (GPT-2's count).");
        try (LlmStream stream = model.stream(request)) {
            for (LlmChunk chunk : stream) {
                out.print(chunk.text());
                out.flush();
            }
            out.println();
            out.println("Finished with " + stream.result().finishReason() + ": "
                    + stream.result().usage() + ".");
        }
    }

    void callByName() {
        try (ModelProviders providers = ModelProviders.load()) {
            LanguageModel same =
                    providers.provider(XinferenceProvider.ID).languageModel(model.model(), credentials.toMap());
            String text = same.invoke(
                            LlmRequest.of(user("Hello")).with(DynamicParameters.of(Map.of("temperature", 0.2))))
                    .text();
            out.println("The same model by name: " + text);
        }
    }
}
