package dev.modelwright.samples.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.openai.client.Servers;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationTest {

    @RegisterExtension
    private final ScriptedVendor vendor = new ScriptedVendor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LLM | /v1/chat/completions | " + "{\"choices\":[{\"message\":{\"content\":\"pong\"}}]}",
                "TEXT_EMBEDDING | /v1/embeddings | {\"data\":[{\"index\":0,\"embedding\":[0.5]}]}",
                "RERANK | /v1/rerank | {\"results\":[{\"index\":0,\"relevance_score\":1}]}",
                "SPEECH2TEXT | /v1/audio/transcriptions | {\"text\":\"\"}",
                "TTS | /v1/audio/speech | ID3 sound"
            })
    void everyKindIsTriedWithACheapCall(ModelKind kind, String path, String answer) {
        vendor.answer(new MockResponse.Builder().body(answer).build());

        assertThatCode(() ->
                        vendor.provider().model(kind, "quill", vendor.values()).validateCredentials())
                .doesNotThrowAnyException();
        assertThat(vendor.request().getTarget()).isEqualTo(path);
    }

    @ParameterizedTest
    @EnumSource(value = ModelKind.class, names = "MODERATION", mode = EnumSource.Mode.EXCLUDE)
    void wrongKeyIsRejectedAndNotRepeated(ModelKind kind) {
        vendor.answer(Servers.json(
                401, "{\"error\":{\"message\":\"Incorrect API key provided: " + ScriptedVendor.KEY + "\"}}"));

        assertThatThrownBy(() ->
                        vendor.provider().model(kind, "quill", vendor.values()).validateCredentials())
                .isInstanceOf(CredentialsRejectedException.class)
                .hasMessageContaining("Incorrect API key provided: ****")
                .hasStackTraceContaining("401")
                .satisfies(thrown ->
                        assertThat(thrown.toString() + thrown.getCause()).doesNotContain("canary"));
    }

    @Test
    void credentialsMayBeTriedWithAStream() {
        vendor.events(ChatTest.delta("pong"), "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}");
        vendor.llm("stream_mode_auth", "use").validateCredentials();

        assertThat(vendor.sent().toJson()).contains("\"stream\":true", "\"max_tokens\":5");
    }

    @Test
    void delimiterThatEndsNoLineIsRefused() {
        assertThatThrownBy(() -> vendor.llm("stream_mode_delimiter", "||").validateCredentials())
                .hasMessageContaining("`stream_mode_delimiter` must be a blank line");
        assertThat(vendor.requests()).isZero();
    }

    @Test
    void formBecomesTheSchema() {
        ModelSchema schema = vendor.llm(
                        "display_name",
                        "Quill",
                        "context_size",
                        "32768",
                        "max_tokens_to_sample",
                        "300",
                        "function_calling_type",
                        "tool_call",
                        "stream_function_calling",
                        "supported",
                        "agent_thought_support",
                        "supported",
                        "vision_support",
                        "support",
                        "video_support",
                        "support",
                        "structured_output_support",
                        "supported")
                .schema();

        assertThat(schema.label().english()).isEqualTo("Quill");
        assertThat(schema.properties().contextSize()).hasValue(32_768);
        assertThat(schema.rule("max_tokens").orElseThrow().max())
                .hasValueSatisfying(most -> assertThat(most).isEqualByComparingTo("300"));
        assertThat(schema.rule("enable_thinking")).isPresent();
        assertThat(schema.features())
                .containsExactlyInAnyOrder(
                        ModelFeature.TOOL_CALL,
                        ModelFeature.MULTI_TOOL_CALL,
                        ModelFeature.STREAM_TOOL_CALL,
                        ModelFeature.AGENT_THOUGHT,
                        ModelFeature.VISION,
                        ModelFeature.VIDEO,
                        ModelFeature.STRUCTURED_OUTPUT);
    }

    @Test
    void portionsOfTextsAreThoseOfTheForm() {
        ModelSchema schema = vendor.provider()
                .textEmbeddingModel("quill", vendor.values("max_chunks", "8"))
                .schema();

        assertThat(schema.properties()
                        .get(ModelProperty.MAX_CHUNKS)
                        .orElseThrow()
                        .toJson())
                .isEqualTo("8");
    }
}
