package dev.modelwright.xinference;

import static dev.modelwright.message.Message.assistant;
import static dev.modelwright.message.Message.system;
import static dev.modelwright.message.Message.tool;
import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.DeveloperMessage;
import dev.modelwright.message.ToolCall;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.registry.ModelProviders;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ChatRequestTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void aQuestionIsSentWithNothingThatWasNotAsked() {
        assertThat(server.bodyOf(LlmRequest.of(user("你好 😀")))).isEqualTo(Wire.object("""
                {"model":"tiny-uid","messages":[{"role":"user","content":"你好 😀"}],"stream":false}"""));
    }

    @Test
    void aStreamAlsoAsksForTheTokenCounts() {
        assertThat(server.streamedBodyOf(LlmRequest.of(user("hi")))).isEqualTo(Wire.object("""
                {"model":"tiny-uid","messages":[{"role":"user","content":"hi"}],"stream":true,
                 "stream_options":{"include_usage":true}}"""));
    }

    @Test
    void instructionsAreMergedAndLead() {
        DeveloperMessage developer = new DeveloperMessage(List.of(Content.text("Be exact.")));
        LlmRequest request = LlmRequest.of(user("a"), system("Be brief."), developer, assistant("b"), user("c"));

        assertThat(server.bodyOf(request).get("messages"))
                .hasValue(Wire.object("""
                {"messages":[
                  {"role":"system","content":"Be brief.\\n\\nBe exact."},
                  {"role":"user","content":"a"},
                  {"role":"assistant","content":"b"},
                  {"role":"user","content":"c"}]}""").members().get("messages"));
    }

    @Test
    void developerMessageIsASystemMessage() {
        LlmRequest request = LlmRequest.of(new DeveloperMessage(List.of(Content.text("Be exact."))), user("a"));

        assertThat(server.bodyOf(request).get("messages"))
                .hasValue(Wire.object("""
                {"messages":[{"role":"system","content":"Be exact."},{"role":"user","content":"a"}]}""").members().get("messages"));
    }

    @Test
    void everyToolCallOfTheHistoryIsSentWithItsIdAndEmptyContent() {
        AssistantMessage calls = new AssistantMessage(
                List.of(),
                List.of(new ToolCall("c1", "weather", "{\"city\":\"Ulm\"}"), new ToolCall("c2", "time", "{}")));
        LlmRequest request = LlmRequest.of(user("a"), calls, tool("c1", "sunny"), tool("c2", "noon"));

        assertThat(server.bodyOf(request).get("messages"))
                .hasValue(Wire.object("""
                {"messages":[
                  {"role":"user","content":"a"},
                  {"role":"assistant","content":"","tool_calls":[
                    {"id":"c1","type":"function","function":{"name":"weather","arguments":"{\\"city\\":\\"Ulm\\"}"}},
                    {"id":"c2","type":"function","function":{"name":"time","arguments":"{}"}}]},
                  {"role":"tool","tool_call_id":"c1","content":"sunny"},
                  {"role":"tool","tool_call_id":"c2","content":"noon"}]}""").members().get("messages"));
    }

    @Test
    void textsOfOneMessageAreOneText() {
        assertThat(server.bodyOf(LlmRequest.of(user(Content.text("a"), Content.text("b"))))
                        .get("messages"))
                .hasValue(Wire.object("{\"messages\":[{\"role\":\"user\",\"content\":\"ab\"}]}")
                        .members()
                        .get("messages"));
    }

    @Test
    void oneQuestionCostsOneLookUpAndOneCall() {
        server.answering(Wire.said("a"), Wire.said("b"));
        LanguageModel model = server.model();
        model.invoke(LlmRequest.of(user("hi")));
        model.invoke(LlmRequest.of(user("hi")));

        assertThat(server.requests())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly(
                        "GET /v1/models/tiny-uid HTTP/1.1",
                        "POST /v1/chat/completions HTTP/1.1",
                        "POST /v1/chat/completions HTTP/1.1");
    }

    @Test
    void everyCallHasAnIdOfItsOwn() {
        server.answering(Wire.said("a"), Wire.said("b"));
        LanguageModel model = server.model();
        model.invoke(LlmRequest.of(user("hi")));
        model.invoke(LlmRequest.of(user("hi")));

        assertThat(server.calls())
                .extracting(call -> Wire.object(call.getBody().utf8()).string("request_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void modelByNameIsTheSameModel() {
        server.answering(Wire.said("Hello."));
        Map<String, Object> values = Map.of(
                "server_url", server.url() + "/v1/", "model_uid", ScriptedServer.UID, "api_key", "sk-by-name-key");

        assertThat(ModelProviders.load()
                        .provider("xinference")
                        .languageModel("any name", values)
                        .invoke(LlmRequest.of(user("hi")))
                        .text())
                .isEqualTo("Hello.");
        assertThat(server.requests())
                .extracting(request ->
                        request.getTarget() + " " + request.getHeaders().get("Authorization"))
                .containsExactly(
                        "/v1/models/tiny-uid Bearer sk-by-name-key", "/v1/chat/completions Bearer sk-by-name-key");
    }
}
