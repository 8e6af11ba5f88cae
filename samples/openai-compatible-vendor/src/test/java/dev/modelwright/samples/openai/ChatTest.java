package dev.modelwright.samples.openai;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTest {

    static final String SAID = """
            {"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}],
             "usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}""";
    private static final LlmRequest HI = LlmRequest.of(user("hi"));

    @RegisterExtension
    private final ScriptedVendor vendor = new ScriptedVendor();

    @Test
    void chatIsAnsweredWithItsUsage() {
        vendor.answer(SAID);
        LlmResult result = vendor.llm().invoke(HI);

        assertThat(result.text()).isEqualTo("Hello");
        assertThat(result.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(result.usage().tokens().input().tokens()).isEqualTo(9);
        var request = vendor.request();
        assertThat(request.getTarget()).isEqualTo("/v1/chat/completions");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + ScriptedVendor.KEY);
        assertThat(request.getBody().utf8())
                .isEqualTo(
                        "{\"model\":\"quill\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":false}");
    }

    @Test
    void chatIsStreamedAndCounted() {
        vendor.events(delta("Hel"), delta("lo"), "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}", """
                {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2}}""");

        assertThat(streamed(vendor.llm())).isEqualTo("Hel|lo|");
        assertThat(vendor.sent().toJson()).contains("\"stream_options\":{\"include_usage\":true}", "\"stream\":true");
    }

    @Test
    void serverThatRefusesToCountIsNotAsked() {
        vendor.events(delta("a"), "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}");
        streamed(vendor.llm("stream_include_usage", "disabled"));

        assertThat(vendor.sent().members()).doesNotContainKey("stream_options");
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r\\n"})
    void eventsMayEndWithTheirLine(String delimiter) {
        vendor.answer(dev.modelwright.openai.client.Servers.stream("data: " + delta("a") + "\ndata: " + delta("b")
                + "\ndata: " + "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\ndata: [DONE]\n"));

        assertThat(streamed(vendor.llm("stream_mode_delimiter", delimiter))).isEqualTo("a|b|");
    }

    @Test
    void completionContinuesOneText() {
        vendor.answer("{\"choices\":[{\"text\":\" there\",\"finish_reason\":\"length\"}]}");
        LanguageModel model = vendor.llm("mode", "completion");

        assertThat(model.invoke(HI).text()).isEqualTo(" there");
        var request = vendor.request();
        assertThat(request.getTarget()).isEqualTo("/v1/completions");
        assertThat(request.getBody().utf8()).contains("\"prompt\":\"hi\"");
        assertThat(model.countTokens(HI).tokens()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "auto, quill, max_tokens",
        "auto, gpt-5-mini, max_completion_tokens",
        "auto, o3, max_completion_tokens",
        "auto, o3o, max_tokens",
        "max_tokens, gpt-5, max_tokens",
        "max_completion_tokens, quill, max_completion_tokens"
    })
    void limitHasTheNameThatTheServerKnows(String setting, String name, String member) {
        vendor.answer(SAID);
        vendor.llm("token_param_name", setting, "endpoint_model_name", name)
                .invoke(HI.with(
                        OpenAiCompatibleLlmParameters.builder().maxTokens(7).build()));

        var sent = vendor.sent();
        assertThat(sent.string("model")).contains(name);
        assertThat(sent.integer(member)).hasValue(7);
        assertThat(sent.members()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"support, true", "no_support, false"})
    void userIsNamedToServersThatTakeOne(String setting, boolean named) {
        vendor.answer(SAID);
        vendor.llm("user_identity_support", setting).invoke(HI.withUser("u-1"));

        assertThat(vendor.sent().members().containsKey("user")).isEqualTo(named);
    }

    @Test
    void reasoningInTheTextIsTakenOutOfModelsThatReason() {
        vendor.answer(SAID.replace("Hello", "<think>Hm.</think>Hello"));
        LlmResult result =
                vendor.llm("agent_thought_support", "only_thinking_supported").invoke(HI);

        assertThat(result.text()).isEqualTo("Hello");
        assertThat(result.reasoning()).isEqualTo("Hm.");
    }

    static String delta(String text) {
        return "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"},\"finish_reason\":null}]}";
    }

    private static String streamed(LanguageModel model) {
        StringBuilder text = new StringBuilder();
        try (LlmStream stream = model.stream(HI)) {
            for (LlmChunk chunk : stream) {
                text.append(chunk.text()).append(chunk.text().isEmpty() ? "" : "|");
            }
        }
        return text.toString();
    }
}
