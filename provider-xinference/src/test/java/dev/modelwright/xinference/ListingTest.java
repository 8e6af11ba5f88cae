package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.Secret;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Reason;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers can find out about a server before they know any of its models. */
final class ListingTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void runningModelsAreListedWithWhatTheyCanBeCalledAs() throws OpenAiException {
        server.describing(list(
                chat("qwen3"),
                "{\"id\":\"bge\",\"model_type\":\"embedding\"}",
                "{\"id\":\"bge-rerank\",\"model_type\":\"rerank\"}",
                "{\"id\":\"ears\",\"model_type\":\"audio\",\"model_ability\":[\"audio2text\"]}",
                "{\"id\":\"mouth\",\"model_type\":\"audio\",\"model_ability\":[\"text2audio\"]}",
                "{\"id\":\"both\",\"model_type\":\"audio\",\"model_ability\":[\"text2audio\",\"audio2text\"]}",
                "{\"id\":\"old-ears\",\"model_type\":\"audio\",\"model_family\":\"whisper\"}",
                "{\"id\":\"brush\",\"model_type\":\"image\",\"model_ability\":[\"text2image\"]}"));

        try (XinferenceClient client = client()) {
            assertThat(client.listModels())
                    .extracting(model -> model.uid() + " " + model.kinds())
                    .containsExactly(
                            "qwen3 [LLM]",
                            "bge [TEXT_EMBEDDING]",
                            "bge-rerank [RERANK]",
                            "ears [SPEECH2TEXT]",
                            "mouth [TTS]",
                            "both [SPEECH2TEXT, TTS]",
                            "old-ears [SPEECH2TEXT]",
                            "brush []");
        }
        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.getRequestLine()).isEqualTo("GET /v1/models HTTP/1.1");
            assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer xf-key");
        });
    }

    @Test
    void listedModelIsCalledByItsUid() throws OpenAiException {
        server.describing(request -> request.getTarget().equals("/v1/models")
                        ? list("{\"id\":\"bge\",\"model_type\":\"embedding\"}", chat("qwen3"))
                        : Wire.describing("chat"))
                .answering(Wire.said("Hello"));

        try (XinferenceClient client = client();
                XinferenceProvider provider = new XinferenceProvider()) {
            ModelDescription found = client.listModels().stream()
                    .filter(model -> model.kinds().contains(ModelKind.LLM))
                    .findFirst()
                    .orElseThrow();
            XinferenceCredentials credentials = XinferenceCredentials.builder()
                    .serverUrl(server.url())
                    .modelUid(found.uid())
                    .build();

            assertThat(provider.languageModel(found.uid(), credentials)
                            .invoke(Way.QUESTION)
                            .text())
                    .isEqualTo("Hello");
        }
        assertThat(server.lastBody().string("model")).hasValue("qwen3");
    }

    @Test
    void listingThatIsRefusedSaysWhy() {
        server.describing(Wire.json(401, "{\"detail\":\"Could not validate credentials\"}"));

        try (XinferenceClient client = client()) {
            assertThat(catchThrowableOfType(OpenAiException.class, client::listModels))
                    .returns(Reason.UNAUTHORIZED, OpenAiException::reason);
        }
    }

    private XinferenceClient client() {
        return XinferenceClient.create(ConnectionSettings.builder(server.url())
                .apiKey(Secret.of("xf-key"))
                .build());
    }

    private static String chat(String uid) {
        return Wire.description("vLLM", "chat").put("id", uid).build().toJson();
    }

    private static MockResponse list(String... models) {
        return Wire.json(Stream.of(models).collect(Collectors.joining(",", "{\"object\":\"list\",\"data\":[", "]}")));
    }
}
