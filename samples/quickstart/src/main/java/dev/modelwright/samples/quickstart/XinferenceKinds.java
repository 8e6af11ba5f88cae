package dev.modelwright.samples.quickstart;

import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.XinferenceProvider;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A caller of the kinds of models of Xinference that are no language models. */
final class XinferenceKinds {

    private static final List<String> DOCUMENTS = List.of(
            "Parrots eat seeds and fruit.", "The moon is far away from here.", "What parrots say, they have heard.");

    private final XinferenceServer server;
    private final PrintStream out;

    XinferenceKinds(XinferenceServer server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** Calls the models that there are. What one has spoken is what another listens to. */
    void call(Map<ModelKind, String> uids) throws IOException {
        if (uids.containsKey(ModelKind.TEXT_EMBEDDING)) {
            embed(uids.get(ModelKind.TEXT_EMBEDDING));
        }
        if (uids.containsKey(ModelKind.RERANK)) {
            rerank(uids.get(ModelKind.RERANK));
        }
        Audio recording = uids.containsKey(ModelKind.TTS) ? speak(uids.get(ModelKind.TTS)) : Silence.recording();
        if (uids.containsKey(ModelKind.SPEECH2TEXT)) {
            transcribe(uids.get(ModelKind.SPEECH2TEXT), recording);
        }
    }

    private void embed(String uid) {
        TextEmbeddingModel model = XinferenceProvider.textEmbedding(uid, server.model(uid));
        model.validateCredentials();
        EmbeddingResult result = model.embed(EmbeddingRequest.of(DOCUMENTS));
        List<Embedding> vectors = result.embeddings();
        out.println("Text embedding: " + vectors.size() + " vectors of "
                + vectors.get(0).dimensions() + " numbers, " + result.usage() + ".");
        out.printf(
                Locale.ROOT,
                "  Parrots and parrots: %.2f alike. Parrots and the moon: %.2f.%n",
                vectors.get(0).cosine(vectors.get(2)),
                vectors.get(0).cosine(vectors.get(1)));
    }

    private void rerank(String uid) {
        RerankModel model = XinferenceProvider.rerank(uid, server.model(uid));
        model.validateCredentials();
        out.println("Rerank, the best two for \"What do parrots eat?\":");
        for (RankedDocument ranked : model.rerank(
                        RerankRequest.of("What do parrots eat?", DOCUMENTS).withTopN(2))
                .documents()) {
            out.printf(Locale.ROOT, "  %.3f %s%n", ranked.score(), ranked.text());
        }
    }

    private Audio speak(String uid) throws IOException {
        TextToSpeechModel model = XinferenceProvider.textToSpeech(uid, server.model(uid));
        model.validateCredentials();
        SpeechResult result = model.synthesize(
                SpeechRequest.of("Polly wants a cracker and a nap.").withFormat(AudioFormat.WAV));
        out.println("Text-to-speech: " + result.audio().length() + " bytes of "
                + result.audio().mimeType() + ".");
        return result.audio();
    }

    private void transcribe(String uid, Audio recording) {
        SpeechToTextModel model = XinferenceProvider.speechToText(uid, server.model(uid));
        model.validateCredentials();
        TranscriptionResult result = model.transcribe(TranscriptionRequest.of(recording));
        out.println("Speech-to-text: " + result.text());
    }
}
