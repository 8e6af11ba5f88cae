package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers get for every answer that was recorded from a real server and concerns language models. */
final class RecordedCallsTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "recorded-calls.txt");

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void recordingsAreThere() {
        assumeTrue(Files.isDirectory(Recorded.FOLDER), "skipped: shared corpus is absent");
    }

    @Test
    void everyRecordedCallHasItsResult() throws IOException {
        StringBuilder results = new StringBuilder();
        for (Recorded recorded : Recorded.calls()) {
            results.append(recorded.name())
                    .append(" | ")
                    .append(result(recorded))
                    .append('\n');
        }
        if (Boolean.getBoolean("modelwright.goldens.rewrite")) {
            Files.writeString(EXPECTED, results);
        }
        assertThat(results.toString()).isEqualTo(Files.readString(EXPECTED));
    }

    @ParameterizedTest
    @CsvSource({
        "describe-tiny-chat, 'chat [TOOL_CALL, MULTI_TOOL_CALL] thinking: false'",
        "describe-tiny-think, 'chat [TOOL_CALL, MULTI_TOOL_CALL, AGENT_THOUGHT] thinking: true'",
        "describe-tiny-gen, 'completion [] thinking: false'"
    })
    void recordedLanguageModelsAreDescribed(String name, String expected) {
        LanguageModel model = server.describing(Recorded.named(name).answer()).model();

        assertThat(model.schema().properties().mode().wireName() + " "
                        + model.schema().features() + " thinking: "
                        + model.schema().rule("enable_thinking").isPresent())
                .isEqualTo(expected);
        assertThat(model.schema().properties().contextSize()).hasValue(2048);
    }

    @ParameterizedTest
    @CsvSource({
        "describe-tiny-embed, text embedding", "describe-tiny-rerank, rerank",
        "describe-tiny-whisper, speech-to-text", "describe-tiny-tts, text-to-speech"
    })
    void recordedModelsOfOtherKindsAreRefused(String name, String type) {
        LanguageModel model = server.describing(Recorded.named(name).answer()).model();

        assertThat(failure(model::schema))
                .isEqualTo("BAD_REQUEST Model `tiny-uid` must be a language model, but is a " + type
                        + " model. Choose the uid of a language model.");
    }

    @Test
    void recordedUnknownModelIsRefused() {
        LanguageModel model =
                server.describing(Recorded.named("describe-unknown").answer()).model();

        assertThat(failure(model::schema))
                .isEqualTo(
                        "BAD_REQUEST The Xinference server answered 400: Model not found in the model list, uid: nope."
                                + " Check the model uid and whether the model is running.");
    }

    private String result(Recorded recorded) {
        LanguageModel model = server.describing(Wire.describing(recorded.isChat() ? "chat" : "generate"))
                .answering(recorded.answer())
                .model();
        LlmRequest question = LlmRequest.of(user("hi"));
        try (LlmStream stream = recorded.streamed() ? model.stream(question) : null) {
            return line(stream == null ? model.invoke(question) : stream.result());
        } catch (InvokeException failure) {
            return line(failure);
        }
    }

    private static String line(LlmResult result) {
        return result.finishReason() + " " + JsonValue.of(result.text()).toJson()
                + (result.reasoning().isEmpty()
                        ? ""
                        : " reasoning " + JsonValue.of(result.reasoning()).toJson())
                + (result.toolCalls().isEmpty() ? "" : " " + result.toolCalls())
                + " " + result.usage().tokens() + " " + result.id().orElseThrow();
    }

    private static String line(InvokeException failure) {
        return failure.kind() + (failure.isRetryable() ? " retryable " : " ") + failure.detail();
    }

    private static String failure(Runnable call) {
        try {
            call.run();
        } catch (InvokeException failure) {
            return line(failure);
        }
        throw new AssertionError("The call must fail.");
    }
}
