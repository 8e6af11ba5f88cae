package dev.modelwright.decorator;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.message.Content;
import dev.modelwright.model.Audio;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.ModerationResult;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.Transcript;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import dev.modelwright.model.Voice;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.CallUsage;
import dev.modelwright.usage.TokenCount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Models of all kinds that do what a script says. */
final class FakeModels {

    static final CallUsage USAGE =
            new CallUsage(Optional.of(TokenCount.server(3)), Optional.empty(), Duration.ofSeconds(9));

    private FakeModels() {}

    private abstract static class Fake implements Model {
        final Script script;
        private final String name;

        Fake(String name, Script script) {
            this.name = name;
            this.script = script;
        }

        @Override
        public String provider() {
            return "acme";
        }

        @Override
        public String model() {
            return name;
        }

        @Override
        public ModelSchema schema() {
            return ModelSchema.builder(name, kind()).build();
        }

        @Override
        public void validateCredentials() {
            if (script.validations.incrementAndGet() > 1) {
                throw new CredentialsRejectedException("acme", "Once is enough.", null);
            }
        }

        @Override
        public abstract ModelKind kind();

        @Override
        public String toString() {
            return "acme/" + name;
        }
    }

    static class Llm extends Fake implements LanguageModel {
        Llm(String name, Script script) {
            super(name, script);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.LLM;
        }

        @Override
        public LlmResult invoke(LlmRequest request) {
            return new FakeLlmStream(script.begin()).result();
        }

        @Override
        public LlmStream stream(LlmRequest request) {
            return new FakeLlmStream(script.begin());
        }

        @Override
        public TokenCount countTokens(LlmRequest request) {
            return TokenCount.server(42);
        }
    }

    static final class Embedder extends Fake implements TextEmbeddingModel {
        Embedder(String name, Script script) {
            super(name, script);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.TEXT_EMBEDDING;
        }

        @Override
        public EmbeddingResult embed(EmbeddingRequest request) {
            Embedding vector = Embedding.of(script.begin().whole().length());
            return new EmbeddingResult(List.of(vector), Set.of(), USAGE, AppliedParameters.NONE);
        }

        @Override
        public List<TokenCount> countTokens(List<String> texts) {
            return List.of(TokenCount.server(42));
        }
    }

    static final class Reranker extends Fake implements RerankModel {
        Reranker(String name, Script script) {
            super(name, script);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.RERANK;
        }

        @Override
        public RerankResult rerank(RerankRequest request) {
            RankedDocument best =
                    new RankedDocument(0, Content.text(script.begin().whole()), 1);
            return new RerankResult(List.of(best), USAGE, AppliedParameters.NONE);
        }
    }

    static final class Transcriber extends Fake implements SpeechToTextModel {
        Transcriber(String name, Script script) {
            super(name, script);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.SPEECH2TEXT;
        }

        @Override
        public TranscriptionResult transcribe(TranscriptionRequest request) {
            return new TranscriptionResult(Transcript.of(script.begin().whole()), USAGE, AppliedParameters.NONE);
        }
    }

    static final class Speaker extends Fake implements TextToSpeechModel {
        Speaker(String name, Script script) {
            super(name, script);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.TTS;
        }

        @Override
        public SpeechResult synthesize(SpeechRequest request) {
            return new SpeechResult(Audio.of(script.begin().whole().getBytes()), USAGE, AppliedParameters.NONE);
        }

        @Override
        public SpeechStream stream(SpeechRequest request) {
            return new FakeSpeechStream(script.begin());
        }

        @Override
        public List<Voice> voices() {
            return List.of(new Voice("alloy", "Alloy", List.of("en-US")), new Voice("bel", "Bel", List.of("fr")));
        }
    }

    static final class Judge extends Fake implements ModerationModel {
        Judge(String name, Script script) {
            super(name, script);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.MODERATION;
        }

        @Override
        public ModerationResult moderate(ModerationRequest request) {
            boolean flagged = script.begin().whole().equals("yes");
            return new ModerationResult(ModerationVerdict.of(flagged), USAGE, AppliedParameters.NONE);
        }
    }
}
