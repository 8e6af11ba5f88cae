package dev.modelwright.xinference.load;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.Secret;
import dev.modelwright.decorator.Listening;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Models of all kinds, each with a listener around it. A call's number is in its request and in its answer. Calls that the server leaves
 * waiting have a short time limit; all others have one that no busy machine reaches.
 */
final class LoadModels implements AutoCloseable {

    /** The key of all calls. No output may show it. */
    static final String KEY = "sk-canary-load-4711";

    private static final Duration PATIENT = Duration.ofMinutes(3);
    private static final Duration HASTY = Duration.ofSeconds(8);

    private final XinferenceProvider provider = new XinferenceProvider();
    private final LanguageModel llm;
    private final LanguageModel streamed;
    private final LanguageModel hasty;
    private final TextEmbeddingModel embedding;
    private final RerankModel rerank;
    private final SpeechToTextModel listening;
    private final TextToSpeechModel speaking;

    LoadModels(String url, ModelListener listener) {
        Listening heard = Listening.with(listener);
        this.llm = heard.on(provider.languageModel("m", values(url, PATIENT, LoadKind.CHAT)));
        this.streamed = heard.on(provider.languageModel("m", values(url, PATIENT, LoadKind.STREAM)));
        this.hasty = heard.on(provider.languageModel("m", values(url, HASTY, LoadKind.STREAM)));
        this.embedding = heard.on(provider.textEmbeddingModel("m", values(url, PATIENT, LoadKind.EMBED)));
        this.rerank = heard.on(provider.rerankModel("m", values(url, PATIENT, LoadKind.RERANK)));
        this.listening = heard.on(provider.speechToTextModel("m", values(url, PATIENT, LoadKind.HEAR)));
        this.speaking = heard.on(provider.textToSpeechModel("m", values(url, PATIENT, LoadKind.SPEAK)));
    }

    /** Begins to stream an answer. */
    LlmStream open(int call, Fate fate) {
        return (fate == Fate.STALL ? hasty : streamed).stream(LlmRequest.of(user(text(call))));
    }

    /** Reads a stream to its end. */
    static void read(LlmStream stream, int call) {
        try (stream) {
            assertThat(stream.result().text()).isEqualTo("said " + text(call));
        }
    }

    /** Makes a call and checks that the answer is its own. */
    void call(LoadKind kind, int call, Fate fate) throws IOException {
        switch (kind) {
            case STREAM -> read(open(call, fate), call);
            case CHAT ->
                assertThat(llm.invoke(LlmRequest.of(user(text(call)))).text()).isEqualTo("said " + text(call));
            case EMBED ->
                assertThat(embedding
                                .embed(EmbeddingRequest.of(text(call)))
                                .embeddings()
                                .get(0)
                                .get(0))
                        .isEqualTo(call);
            case RERANK ->
                assertThat(rerank.rerank(RerankRequest.of(text(call), List.of("a")))
                                .documents()
                                .get(0)
                                .score())
                        .isEqualTo(call);
            case HEAR ->
                assertThat(listening
                                .transcribe(TranscriptionRequest.of(recording(call)))
                                .text())
                        .isEqualTo("said " + text(call));
            case SPEAK ->
                assertThat(speaking.synthesize(SpeechRequest.of(text(call)))
                                .audio()
                                .toBytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("ID3 said " + text(call));
        }
    }

    @Override
    public void close() {
        provider.close();
    }

    private static Audio recording(int call) {
        return Audio.of(text(call).getBytes(StandardCharsets.UTF_8), AudioFormat.MP3);
    }

    private static String text(int call) {
        return "call-" + call;
    }

    private static Map<String, Object> values(String url, Duration limit, LoadKind kind) {
        return XinferenceCredentials.builder()
                .serverUrl(url)
                .modelUid(kind.uid())
                .apiKey(Secret.of(KEY))
                .invokeTimeout(limit)
                .maxRetries(0)
                .build()
                .toMap();
    }
}
