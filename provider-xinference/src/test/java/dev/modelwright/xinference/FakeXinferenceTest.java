package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.model.Audio;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.testkit.server.Ending;
import dev.modelwright.testkit.xinference.FakeXinference;
import dev.modelwright.testkit.xinference.XinferenceAnswers;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The test kit's fake of the server, as applications use it in tests of their own. */
@Timeout(60)
final class FakeXinferenceTest {

    private static final LlmRequest HELLO = LlmRequest.of(user("Hello"));

    private final XinferenceProvider provider = new XinferenceProvider();

    @Test
    void scriptComesFirstAndThenGoodAnswers() {
        try (FakeXinference server = FakeXinference.start(ModelKind.LLM)) {
            server.answering(XinferenceAnswers.failure(429, "Slow down."), XinferenceAnswers.said("As scripted."));
            var model = provider.languageModel("m", credentials(server));
            assertThatThrownBy(() -> model.invoke(HELLO))
                    .isInstanceOf(RateLimitException.class)
                    .hasMessageContaining("Slow down.");
            assertThat(model.invoke(HELLO).text()).isEqualTo("As scripted.");
            assertThat(model.invoke(HELLO).text()).isEqualTo("Hello there.");
            try (LlmStream stream = model.stream(HELLO)) {
                assertThat(stream.result().text()).isEqualTo("Hello there.");
            }
            assertThat(server.calls()).hasSize(4).allMatch(call -> call.path().equals("/v1/chat/completions"));
        }
    }

    @Test
    void streamBreaksWhereItIsToldTo() {
        try (FakeXinference server = FakeXinference.start(ModelKind.LLM)) {
            var whole = XinferenceAnswers.streamed("one ", "two");
            server.answering(whole.endingAfter(whole.firstPiece(), Ending.CLOSE));
            try (LlmStream stream = provider.languageModel("m", credentials(server)).stream(HELLO)) {
                Iterator<LlmChunk> chunks = stream.iterator();
                assertThat(chunks.next().text()).isEqualTo("one ");
                assertThatThrownBy(chunks::hasNext).isInstanceOf(ConnectionException.class);
            }
        }
    }

    @Test
    void otherKindsAreAnsweredAsTheyAreAsked() {
        try (FakeXinference server = FakeXinference.start(ModelKind.TEXT_EMBEDDING)) {
            assertThat(provider.textEmbeddingModel("m", credentials(server))
                            .embed(EmbeddingRequest.of("a", "b", "c"))
                            .embeddings())
                    .hasSize(3)
                    .doesNotHaveDuplicates();
        }
        try (FakeXinference server = FakeXinference.start(ModelKind.RERANK)) {
            assertThat(provider.rerankModel("m", credentials(server))
                            .rerank(RerankRequest.of("q", List.of("a", "b")))
                            .documents())
                    .hasSize(2);
        }
        try (FakeXinference server = FakeXinference.start(ModelKind.SPEECH2TEXT)) {
            assertThat(provider.speechToTextModel("m", credentials(server))
                            .transcribe(TranscriptionRequest.of(Audio.of(new byte[] {1})))
                            .text())
                    .isEqualTo("Hello there.");
        }
        try (FakeXinference server = FakeXinference.start(ModelKind.TTS)) {
            assertThat(provider.textToSpeechModel("m", credentials(server))
                            .synthesize(SpeechRequest.of("Hello"))
                            .audio()
                            .mimeType())
                    .isEqualTo("audio/mpeg");
        }
    }

    private static XinferenceCredentials credentials(FakeXinference server) {
        return XinferenceCredentials.builder()
                .serverUrl(server.url())
                .modelUid(FakeXinference.UID)
                .maxRetries(0)
                .build();
    }
}
