package com.example.canyon;

import static dev.modelwright.message.Message.tool;
import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolWishTest {

    private static final ToolDefinition WEATHER = new ToolDefinition("weather", "Tells the weather.", schema("""
            {"type":"object","properties":{"place":{"type":"string"},"days":{"type":"integer"},
            "rain":{"type":"boolean"},"at":{"type":"array"},"by":{"type":"object"},"more":{"type":"string"}},
            "required":["place","days","rain","at","by"]}"""));
    private static final ToolDefinition CLOCK = new ToolDefinition("clock", "Tells the time.", JsonObject.empty());
    private static final String WISH = "Please call the tool";

    private final LanguageModel model = CanyonProvider.llm(CanyonLlmModels.ECHO_2, Callers.shipped());

    @Test
    void firstToolIsCalledWhenTheUserSaysSo() {
        LlmResult result = model.invoke(request(WISH));

        assertThat(result.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        assertThat(result.text()).isEmpty();
        assertThat(result.toolCalls())
                .containsExactly(new ToolCall(
                        "call_1",
                        "weather",
                        "{\"place\":\"Please call the tool\",\"days\":0,\"rain\":false,\"at\":[],\"by\":{}}"));
    }

    @Test
    void streamedCallIsTheSame() {
        try (LlmStream stream = model.stream(request(WISH))) {
            assertThat(stream.result().toolCalls())
                    .isEqualTo(model.invoke(request(WISH)).toolCalls());
        }
    }

    @Test
    void answerOfTheToolComesBack() {
        List<Message> conversation = List.of(
                user(WISH), model.invoke(request(WISH)).message(), tool("call_1", "Sunny, so call the tool again"));

        assertThat(model.invoke(LlmRequest.of(conversation).withTools(WEATHER)).text())
                .endsWith("] Sunny, so call the tool again");
    }

    @Test
    void toolChoiceComesBeforeWhatTheUserSays() {
        assertThat(called(request("Hello").withToolChoice(ToolChoice.REQUIRED))).containsExactly("weather");
        assertThat(called(request("Hello").withToolChoice(ToolChoice.tool("clock"))))
                .containsExactly("clock");
        assertThat(called(request(WISH).withToolChoice(ToolChoice.NONE))).isEmpty();
        assertThat(called(request("Hello").withToolChoice(ToolChoice.AUTO))).isEmpty();
    }

    @Test
    void wishWithoutToolsIsEchoed() {
        assertThat(model.invoke(LlmRequest.of(user(WISH))).text()).endsWith("] " + WISH);
    }

    @Test
    void modelWithoutToolsRefusesThem() {
        LanguageModel mini = CanyonProvider.llm(CanyonLlmModels.ECHO_2_MINI, Callers.shipped());

        assertThatThrownBy(() -> mini.invoke(request("Hello")))
                .isInstanceOf(BadRequestException.class)
                .hasMessageEndingWith("Model `echo-2-mini` cannot ask for tools. Leave them out.");
    }

    private static LlmRequest request(String said) {
        return LlmRequest.of(user(said)).withTools(WEATHER, CLOCK);
    }

    private List<String> called(LlmRequest request) {
        return model.invoke(request).toolCalls().stream().map(ToolCall::name).toList();
    }

    private static JsonObject schema(String json) {
        return JsonValue.parse(json).asObject().orElseThrow();
    }
}
