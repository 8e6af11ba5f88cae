package dev.modelwright.listener;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.message.Content;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.Audio;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestSummaryTest {

    private static final Content IMAGE = Content.image(URI.create("https://acme.example/cat.png"));

    @Test
    void conversationsAreCounted() {
        LlmRequest request = LlmRequest.of(Message.system("Be kind."), Message.user(Content.text("What is it?"), IMAGE))
                .withTools(new ToolDefinition("look", "Looks.", JsonObject.empty()));

        assertThat(RequestSummary.of(request)).isEqualTo(new RequestSummary(2, 19, 1, 1));
    }

    @Test
    void requestsOfOtherKindsAreCounted() {
        assertThat(RequestSummary.of(EmbeddingRequest.ofContents(List.of(Content.text("cat"), IMAGE))))
                .isEqualTo(new RequestSummary(2, 3, 1, 0));
        assertThat(RequestSummary.of(RerankRequest.of("cat", List.of("dog", "mouse"))))
                .isEqualTo(new RequestSummary(3, 11, 0, 0));
        assertThat(RequestSummary.of(
                        TranscriptionRequest.of(Audio.of(new byte[1])).withPrompt("cat")))
                .isEqualTo(new RequestSummary(1, 3, 1, 0));
        assertThat(RequestSummary.of(SpeechRequest.of("hello"))).isEqualTo(new RequestSummary(1, 5, 0, 0));
        assertThat(RequestSummary.of(ModerationRequest.of("hello"))).isEqualTo(new RequestSummary(1, 5, 0, 0));
    }

    @Test
    void numbersAreWordedForPeople() {
        assertThat(new RequestSummary(1, 5, 0, 0)).hasToString("1 input, 5 characters");
        assertThat(new RequestSummary(2, 5, 3, 2)).hasToString("2 inputs, 5 characters, 3 media, 2 tools");
    }
}
