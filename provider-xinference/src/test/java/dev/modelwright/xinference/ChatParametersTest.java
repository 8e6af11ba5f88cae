package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ChatParametersTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void everyParameterIsSentUnderItsName() {
        Parameters values = XinferenceLlmParameters.builder()
                .temperature(0)
                .topP(0.9)
                .topK(0)
                .maxTokens(2048)
                .presencePenalty(-2)
                .frequencyPenalty(0)
                .repetitionPenalty(1.05)
                .seed(0)
                .build();

        assertThat(settingsOf(QUESTION.with(values))).isEqualTo(Wire.object("""
                {"temperature":0,"top_p":0.9,"top_k":0,"max_tokens":2048,"presence_penalty":-2,"frequency_penalty":0,
                 "repetition_penalty":1.05,"seed":0}"""));
    }

    @Test
    void thinkingIsSwitchedThroughTheTemplateOfHybridModels() {
        server.describing(Wire.describing("chat", "reasoning", "hybrid"));

        assertThat(settingsOf(QUESTION.with(
                        XinferenceLlmParameters.builder().enableThinking(false).build())))
                .isEqualTo(Wire.object("{\"chat_template_kwargs\":{\"enable_thinking\":false}}"));
        assertThat(settingsOf(QUESTION)).isEqualTo(JsonObject.empty());
    }

    @Test
    void thinkingKeepsTheCallersOwnTemplateArguments() {
        server.describing(Wire.describing("chat", "hybrid"));
        Parameters values = XinferenceLlmParameters.builder()
                .enableThinking(true)
                .extra("chat_template_kwargs", Wire.object("{\"tone\":\"dry\"}"))
                .build();

        assertThat(settingsOf(QUESTION.with(values)))
                .isEqualTo(Wire.object("{\"chat_template_kwargs\":{\"tone\":\"dry\",\"enable_thinking\":true}}"));
    }

    @Test
    void thinkingIsRefusedByModelsWithoutTheSwitch() {
        server.describing(Wire.describing("chat", "reasoning"));

        assertRefused(
                XinferenceLlmParameters.builder().enableThinking(true).build(),
                "`enable_thinking` is no parameter of this model. Set it as an extra parameter to send it all the same.");
    }

    @Test
    void responseFormatIsSentAsAnObject() {
        Parameters values = XinferenceLlmParameters.builder()
                .responseFormat(XinferenceLlmParameters.ResponseFormat.JSON_OBJECT)
                .build();

        assertThat(settingsOf(QUESTION.with(values)))
                .isEqualTo(Wire.object("{\"response_format\":{\"type\":\"json_object\"}}"));
    }

    @Test
    void extraParametersAreSentAsTheyAre() {
        Parameters values = XinferenceLlmParameters.builder()
                .temperature(0.5)
                .extra("min_p", JsonValue.of(0.1))
                .extra("response_format", Wire.object("{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"n\"}}"))
                .build();

        assertThat(settingsOf(QUESTION.with(values))).isEqualTo(Wire.object("""
                {"min_p":0.1,"response_format":{"type":"json_schema","json_schema":{"name":"n"}},"temperature":0.5}"""));
    }

    @Test
    void extraParametersCannotTakeThePlaceOfTheQuestion() {
        Parameters values = XinferenceLlmParameters.builder()
                .extra("model", JsonValue.of("other"))
                .extra("messages", JsonValue.of("none"))
                .extra("stream", JsonValue.of(true))
                .build();

        assertThat(server.bodyOf(QUESTION.with(values))).isEqualTo(Wire.object("""
                {"model":"tiny-uid","messages":[{"role":"user","content":"hi"}],"stream":false}"""));
    }

    @Test
    void callersOwnStreamOptionsStay() {
        Parameters values = XinferenceLlmParameters.builder()
                .extra("stream_options", Wire.object("{\"include_usage\":false}"))
                .build();

        assertThat(server.streamedBodyOf(QUESTION.with(values)).object("stream_options"))
                .hasValue(Wire.object("{\"include_usage\":false}"));
    }

    @Test
    void nullIsNeverSent() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("temperature", null);
        values.put("seed", 1);
        DynamicParameters some = DynamicParameters.of(values);
        Parameters more =
                XinferenceLlmParameters.builder().extra("top_p", JsonNull.NULL).build();

        assertThat(settingsOf(QUESTION.with(some))).isEqualTo(Wire.object("{\"seed\":1}"));
        assertThat(settingsOf(QUESTION.with(more))).isEqualTo(JsonObject.empty());
    }

    @Test
    void stopTextsAndUserAreSent() {
        assertThat(settingsOf(QUESTION.withStop("END", "\n\n").withUser("u-1")))
                .isEqualTo(Wire.object("{\"stop\":[\"END\",\"\\n\\n\"],\"user\":\"u-1\"}"));
    }

    @Test
    void valuesOutsideTheRulesAreRefusedTogetherBeforeAnyCall() {
        assertRefused(
                XinferenceLlmParameters.builder()
                        .temperature(2.5)
                        .maxTokens(4096)
                        .build(),
                "`temperature` must be at most 2.0, but was 2.5.\n`max_tokens` must be at most 2048, but was 4096.");
    }

    private void assertRefused(Parameters values, String detail) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> server.model().invoke(QUESTION.with(values)))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo(detail));
        assertThat(server.calls()).isEmpty();
    }

    /** Returns what a body has besides the question. */
    private JsonObject settingsOf(LlmRequest request) {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(server.bodyOf(request).members());
        members.keySet().removeAll(Set.of("model", "messages", "stream"));
        return new JsonObject(members);
    }
}
