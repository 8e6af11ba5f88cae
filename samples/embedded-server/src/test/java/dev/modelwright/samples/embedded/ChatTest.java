package dev.modelwright.samples.embedded;

import static dev.modelwright.message.Message.system;
import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.samples.embedded.chat.Extract;
import dev.modelwright.xinference.XinferenceLlmParameters;
import dev.modelwright.xinference.XinferenceProvider;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The stand-in that answers conversations with sentences of theirs. */
final class ChatTest extends EmbeddedTest {

    private static final String FACTS = "The bank opens at nine. Felines live on meat and fish. A dog barks at night.";

    private LanguageModel model() {
        return XinferenceProvider.llm("chat", credentials(EmbeddedEngine.CHAT_UID));
    }

    @Test
    void answerQuotesWhatIsClosestToTheQuestionAndSaysSo() {
        String text = model().invoke(LlmRequest.of(system(FACTS), user("What do cats eat?")))
                .text();

        assertThat(text)
                .startsWith("[extractive stand-in, no language model] Closest to the question are these sentences")
                .contains("Felines live on meat and fish.")
                .doesNotContain("What do cats eat?");
    }

    @Test
    void questionWithoutContextIsToldThatThereIsNone() {
        assertThat(model().invoke(LlmRequest.of(user("What do cats eat?"))).text())
                .isEqualTo(
                        "[extractive stand-in, no language model] The prompt has no sentence beside the question that"
                                + " could be quoted: What do cats eat?");
    }

    @Test
    void streamSaysTheSame() {
        LlmRequest request = LlmRequest.of(user(FACTS + " What do cats eat?"));
        StringBuilder streamed = new StringBuilder();
        try (LlmStream stream = model().stream(request)) {
            for (LlmChunk chunk : stream) {
                streamed.append(chunk.text());
            }
        }

        assertThat(streamed).hasToString(model().invoke(request).text());
    }

    @Test
    void shortestAnswerStillSaysWhatItIs() {
        LlmResult cut = model().invoke(LlmRequest.of(user(FACTS))
                .with(XinferenceLlmParameters.builder().maxTokens(1).build()));

        assertThat(cut.text()).isEqualTo(Extract.LABEL);
        assertThat(cut.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(cut.usage().tokens().output().tokens()).isEqualTo(1);
    }

    @Test
    void toolsAreRefused() throws Exception {
        HttpResponse<String> answer = post(
                "/v1/chat/completions",
                "{\"model\":\"extractive-stand-in\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"}],\"tools\":[]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Only {} support tool calls\"}");
    }
}
