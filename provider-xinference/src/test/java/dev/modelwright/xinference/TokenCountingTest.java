package dev.modelwright.xinference;

import static dev.modelwright.message.Message.assistant;
import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.token.TokenCounters;
import dev.modelwright.usage.TokenCount;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TokenCountingTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void countingAsksTheModelNothing() {
        LanguageModel model = server.model();
        model.countTokens(LlmRequest.of(user("hi")));
        model.countTokens(LlmRequest.of(user("hi"), assistant("ho")));

        assertThat(server.requests())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly("GET /v1/models/tiny-uid HTTP/1.1");
    }

    @Test
    void chatCountsWhatGoesAroundMessages() {
        assertThat(server.model().countTokens(LlmRequest.of(user("hi")))).isEqualTo(TokenCount.estimate(3 + 3 + 1 + 1));
    }

    @Test
    void toolsAreCounted() {
        ToolDefinition tool = new ToolDefinition("weather", "Weather of a city", Wire.object("{\"type\":\"object\"}"));
        LlmRequest question = LlmRequest.of(user("hi"));
        server.describing(Wire.describing("chat", "tools"));

        assertThat(server.model().countTokens(question.withTools(tool)).tokens())
                .isGreaterThan(server.model().countTokens(question).tokens());
    }

    @Test
    void completionCountsItsPromptAlone() {
        server.describing(Wire.describing("generate"));

        assertThat(server.model().countTokens(LlmRequest.of(user("Hello world"))))
                .isEqualTo(TokenCount.estimate(2));
        assertThat(server.model().countTokens(LlmRequest.of(user("a"), assistant("b"))))
                .isEqualTo(TokenCount.estimate(TokenCounters.gpt2().count("User: a\n\nAssistant: b\n\nAssistant:")));
    }
}
