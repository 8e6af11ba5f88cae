package dev.modelwright.langchain4j;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.model.Transcript;
import dev.modelwright.parameter.DynamicParameters;
import java.util.List;

/** Drivers that fail at every call. */
final class FailingDrivers {

    private FailingDrivers() {}

    record Embeddings(RuntimeException failure) implements TextEmbeddingDriver<NoKey, DynamicParameters> {
        @Override
        public EmbeddingReply embed(EmbeddingCall<NoKey, DynamicParameters> call) {
            throw failure;
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }

    record Rerank(RuntimeException failure) implements RerankDriver<NoKey, DynamicParameters> {
        @Override
        public RerankReply rerank(RerankCall<NoKey, DynamicParameters> call) {
            throw failure;
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }

    record Moderation(RuntimeException failure) implements ModerationDriver<NoKey, DynamicParameters> {
        @Override
        public List<ModerationVerdict> moderate(ModerationCall<NoKey, DynamicParameters> call) {
            throw failure;
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }

    record Listener(RuntimeException failure) implements SpeechToTextDriver<NoKey, DynamicParameters> {
        @Override
        public Transcript transcribe(TranscriptionCall<NoKey, DynamicParameters> call) {
            throw failure;
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }

    record Speaker(RuntimeException failure) implements TextToSpeechDriver<NoKey, DynamicParameters> {
        @Override
        public AudioChunks synthesize(SpeechCall<NoKey, DynamicParameters> call) {
            throw failure;
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }
}
