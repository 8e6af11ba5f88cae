package dev.modelwright.xinference.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Reason;
import dev.modelwright.openai.client.Servers;
import java.io.IOException;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XinferenceDialectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Rate limit reached for the model. | RATE_LIMITED",
                "Model is loading, please retry later | LOADING",
                "Model quill is not ready | LOADING",
                "Model not found in the model list, uid: quill | MODEL_NOT_FOUND",
                "Max tokens exceeds model's max length | CONTEXT_TOO_LONG",
                "This model's maximum context length is 8 tokens | CONTEXT_TOO_LONG",
                "The prompt is longer than the maximum model length of 8 | CONTEXT_TOO_LONG",
                "the request exceeds the available context size | CONTEXT_TOO_LONG",
                "Model quill is not for chat. | WRONG_MODEL_TYPE",
                "Model quill is not for creating embedding. | WRONG_MODEL_TYPE",
                "Model quill is not for reranking. | WRONG_MODEL_TYPE",
                "'X' object has no attribute 'model_spec' | WRONG_MODEL_TYPE",
                "Only {'a'} support tool calls | UNSUPPORTED",
                "Only {'a'} support tool messages | UNSUPPORTED",
                "Kokoro does not support stream mode. | UNSUPPORTED",
                "Unsupported response format: srt | UNSUPPORTED",
                "Unknown format: 'PCM' | UNSUPPORTED",
                "voice not found: bad | BAD_REQUEST",
                "Soundfile is either not in the correct format or is malformed | BAD_REQUEST",
                "Model quill is not for creating speech. | WRONG_MODEL_TYPE",
                "Request was aborted | ABORTED",
                "The request has been aborted: r | ABORTED",
                "Request id: r has already existed! | BAD_REQUEST",
                "Duplicate request id: r | BAD_REQUEST",
                "Internal Server Error: 2 validation errors for X | BAD_REQUEST",
                "Internal Server Error: Expecting value | BAD_REQUEST",
                "[Errno 111] Connection refused | MODEL_CRASHED",
                "actor is in stopping state | MODEL_CRASHED",
                "Remote server h:1 closed: 0 bytes read | MODEL_CRASHED",
                "the actor b'quill' has been removed | MODEL_CRASHED",
                "CUDA out of memory | MODEL_CRASHED",
                "OutOfMemoryError | MODEL_CRASHED",
                "'async for' requires __aiter__, got NoneType | SERVER_ERROR"
            })
    void textDecides(String text, Reason reason) throws IOException {
        try (MockWebServer server = Servers.create()) {
            server.enqueue(Servers.json(
                    500, JsonObject.builder().put("detail", text).build().toJson()));
            server.start();
            try (XinferenceClient client =
                    XinferenceClient.create(Servers.settings(server).build())) {
                assertThat(catchThrowableOfType(OpenAiException.class, () -> client.chat(Servers.BODY))
                                .reason())
                        .isEqualTo(reason);
            }
        }
    }
}
