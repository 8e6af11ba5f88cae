package dev.modelwright.decorator;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.modelwright.message.Message;
import dev.modelwright.model.Audio;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything that models of all kinds are called for. */
enum Operation {
    INVOKE(FakeModels.Llm::new, model -> ((LanguageModel) model).invoke(Requests.LLM)),
    STREAM(FakeModels.Llm::new, model -> ((LanguageModel) model).stream(Requests.LLM)),
    EMBED(FakeModels.Embedder::new, model -> ((TextEmbeddingModel) model).embed(EmbeddingRequest.of("hello"))),
    RERANK(FakeModels.Reranker::new, model -> ((RerankModel) model).rerank(Requests.RERANK)),
    TRANSCRIBE(
            FakeModels.Transcriber::new,
            model -> ((SpeechToTextModel) model).transcribe(TranscriptionRequest.of(Audio.of(new byte[] {1})))),
    SYNTHESIZE(FakeModels.Speaker::new, model -> ((TextToSpeechModel) model).synthesize(SpeechRequest.of("hello"))),
    SPEECH_STREAM(FakeModels.Speaker::new, model -> ((TextToSpeechModel) model).stream(SpeechRequest.of("hello"))),
    MODERATE(FakeModels.Judge::new, model -> ((ModerationModel) model).moderate(ModerationRequest.of("hello")));

    private final BiFunction<String, Script, Model> fake;
    private final Function<Model, Object> call;

    Operation(BiFunction<String, Script, Model> fake, Function<Model, Object> call) {
        this.fake = fake;
        this.call = call;
    }

    Model model(Script script) {
        return model("m", script);
    }

    Model model(String name, Script script) {
        return fake.apply(name, script);
    }

    boolean isStream() {
        return this == STREAM || this == SPEECH_STREAM;
    }

    /** Makes the call. */
    Object begin(Model model) {
        return call.apply(model);
    }

    /** Makes the call and reads the whole answer; text only where it is streamed. */
    String run(Model model) {
        return read(begin(model));
    }

    static String read(Object answer) {
        StringBuilder text = new StringBuilder();
        if (answer instanceof LlmStream stream) {
            for (LlmChunk chunk : stream) {
                text.append(chunk.text());
            }
        } else if (answer instanceof SpeechStream stream) {
            for (byte[] piece : stream) {
                text.append(new String(piece, UTF_8));
            }
        }
        return text.toString();
    }

    static Iterator<?> iterator(Object stream) {
        return stream instanceof LlmStream answer ? answer.iterator() : ((SpeechStream) stream).iterator();
    }

    static void close(Object stream) {
        if (stream instanceof LlmStream answer) {
            answer.close();
        } else {
            ((SpeechStream) stream).close();
        }
    }

    /** Requests that are longer than a line. */
    private static final class Requests {
        private static final LlmRequest LLM = LlmRequest.of(Message.user("hello"));
        private static final RerankRequest RERANK = RerankRequest.of("hello", List.of("a", "b"));
    }
}
