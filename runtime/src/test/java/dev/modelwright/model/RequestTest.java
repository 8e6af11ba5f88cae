package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.parameter.DynamicParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests of all kinds but language models. */
class RequestTest {

    private static final DynamicParameters SPEED = DynamicParameters.of(Map.of("speed", 2));

    @Test
    void impossibleRequestsCannotBeMade() {
        assertThatThrownBy(() -> EmbeddingRequest.of(List.of())).hasMessage("A request must have at least one input.");
        assertThatThrownBy(() -> SpeechRequest.of(" "))
                .hasMessage("A request must have a text to speak, but it was blank.");
        assertThatThrownBy(() -> RerankRequest.of("q", List.of()).withTopN(0))
                .hasMessage("The number of documents must be at least 1, but was 0.");
        assertThatThrownBy(() -> RerankRequest.of("q", List.of()).withScoreThreshold(Double.NaN))
                .hasMessage("The score threshold must be a number.");
    }

    @Test
    void listsAreCopied() {
        List<String> texts = new ArrayList<>(List.of("a"));
        EmbeddingRequest embedding = EmbeddingRequest.of(texts);
        RerankRequest rerank = RerankRequest.of("q", texts);
        texts.add("b");

        assertThat(embedding.inputs()).hasSize(1).isUnmodifiable();
        assertThat(rerank.documents()).hasSize(1).isUnmodifiable();
    }

    @Test
    void changingOnePartKeepsTheOthers() {
        assertThat(EmbeddingRequest.of("a")
                        .forQueries()
                        .with(Overlong.CUT)
                        .with(SPEED)
                        .withUser("jo"))
                .isEqualTo(EmbeddingRequest.of("a")
                        .withUser("jo")
                        .with(SPEED)
                        .with(Overlong.CUT)
                        .forQueries());
        assertThat(RerankRequest.of("q", List.of("a"))
                        .withTopN(1)
                        .withScoreThreshold(0.5)
                        .with(SPEED)
                        .withUser("jo"))
                .isEqualTo(RerankRequest.of("q", List.of("a"))
                        .withUser("jo")
                        .with(SPEED)
                        .withScoreThreshold(0.5)
                        .withTopN(1));
        assertThat(SpeechRequest.of("a")
                        .withVoice("al")
                        .withFormat(AudioFormat.WAV)
                        .with(SPEED)
                        .withUser("jo"))
                .isEqualTo(SpeechRequest.of("a")
                        .withUser("jo")
                        .with(SPEED)
                        .withFormat("wav")
                        .withVoice("al"));
        assertThat(ModerationRequest.of("a").with(SPEED).withUser("jo"))
                .isEqualTo(ModerationRequest.of("a").withUser("jo").with(SPEED));
        TranscriptionRequest transcription = TranscriptionRequest.of(Audio.of(new byte[1]));
        assertThat(transcription
                        .inLanguage("en")
                        .withPrompt("p")
                        .withSegments()
                        .with(SPEED)
                        .withUser("jo"))
                .isEqualTo(transcription
                        .withUser("jo")
                        .with(SPEED)
                        .withSegments()
                        .withPrompt("p")
                        .inLanguage("en"));
    }
}
