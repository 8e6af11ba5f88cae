package dev.modelwright.samples.embedded;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.embedded.chat.Answerer;
import dev.modelwright.samples.embedded.chat.Extract;
import dev.modelwright.samples.embedded.chat.Gguf;
import dev.modelwright.samples.embedded.chat.Pieces;
import dev.modelwright.samples.embedded.minilm.MiniLm;
import dev.modelwright.samples.embedded.speech.Speaker;
import dev.modelwright.samples.standin.Conversation;
import dev.modelwright.samples.standin.Engine;
import dev.modelwright.samples.standin.ServedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The models that artifacts of Maven can bring: MiniLM for vectors and scores, FreeTTS for speech. What answers conversations is a
 * stand-in that quotes sentences and says so, unless the user names a file with a language model.
 */
public final class EmbeddedEngine implements Engine {

    /** The uid of the model that turns texts into vectors. */
    public static final String EMBEDDING_UID = "all-minilm-l6-v2";

    /** The uid of the model that scores documents by the same vectors. */
    public static final String RERANK_UID = "all-minilm-l6-v2-bi-encoder";

    /** The uid of the model that speaks. */
    public static final String SPEAKER_UID = "freetts";

    /** The uid of what answers conversations, where no file with a language model is named. */
    public static final String CHAT_UID = Extract.UID;

    private final MiniLm minilm;
    private final Answerer answerer;
    private final Speaker speaker = new Speaker();
    private final Pieces pieces = new Pieces();
    private final List<ServedModel> models;

    private EmbeddedEngine(MiniLm minilm, Answerer answerer) {
        this.minilm = minilm;
        this.answerer = answerer;
        this.models = List.of(
                answerer.model(),
                minilm(ServedModel.embedding(EMBEDDING_UID, MiniLm.MAX_TOKENS, MiniLm.DIMENSIONS)),
                minilm(ServedModel.rerank(RERANK_UID, MiniLm.MAX_TOKENS))
                        .with("model_name", JsonValue.of("all-MiniLM-L6-v2 bi-encoder"))
                        .with(
                                "model_description",
                                JsonValue.of(
                                        "Bi-encoder: the cosine of the vectors of query and document, from -1 to 1;"
                                                + " no cross-encoder reads both together")),
                ServedModel.audio(SPEAKER_UID, "text2audio")
                        .with("model_family", JsonValue.of("FreeTTS"))
                        .with("model_engine", JsonValue.of("FreeTTS"))
                        .with("voices", JsonArray.ofTexts(Speaker.VOICES)));
    }

    /** Loads the models, which takes some seconds; a stand-in answers conversations. */
    public static EmbeddedEngine load() {
        MiniLm minilm = MiniLm.load();
        return new EmbeddedEngine(minilm, new Extract(minilm::embed));
    }

    /**
     * Loads the models, and from the file one that answers conversations.
     *
     * @throws IllegalArgumentException when the file is missing, is no GGUF file, or holds no model that can be run
     */
    public static EmbeddedEngine load(Path gguf) {
        Answerer answerer = Gguf.load(gguf);
        return new EmbeddedEngine(MiniLm.load(), answerer);
    }

    private static ServedModel minilm(ServedModel model) {
        return model.with("model_name", JsonValue.of("all-MiniLM-L6-v2"))
                .with("model_format", JsonValue.of("onnx"))
                .with("quantization", JsonValue.of("int8"));
    }

    @Override
    public String name() {
        return "embedded-server";
    }

    @Override
    public List<ServedModel> models() {
        return models;
    }

    @Override
    public Map<String, String> missing() {
        return MissingRoutes.REASONS;
    }

    /** Returns MiniLM's own count for models that are MiniLM, else GPT-2's. */
    @Override
    public int count(ServedModel model, String text) {
        return model.type().equals("LLM") ? pieces.count(text) : minilm.count(text);
    }

    // The label is one piece, so that no limit of tokens cuts it.
    @Override
    public List<String> pieces(ServedModel model, String text) {
        if (model.label().isEmpty() || !text.startsWith(model.label())) {
            return pieces.of(text);
        }
        String rest = text.substring(model.label().length());
        return Stream.concat(Stream.of(model.label()), pieces.of(rest).stream()).toList();
    }

    @Override
    public String chat(ServedModel model, Conversation conversation, OptionalLong maxTokens) {
        return answerer.answer(conversation, maxTokens);
    }

    @Override
    public List<float[]> embed(ServedModel model, List<String> texts) {
        return minilm.embed(texts);
    }

    @Override
    public List<Double> score(ServedModel model, String query, List<String> documents) {
        List<String> texts = new ArrayList<>(documents);
        texts.add(query);
        List<float[]> vectors = minilm.embed(texts);
        float[] wanted = vectors.get(documents.size());
        return vectors.subList(0, documents.size()).stream()
                .map(vector -> cosine(wanted, vector))
                .toList();
    }

    private static double cosine(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (double) one[i] * other[i])
                .sum();
    }

    @Override
    public List<String> voices(ServedModel model) {
        return Speaker.VOICES;
    }

    @Override
    public byte[] speak(ServedModel model, String text, String voice, double speed) {
        return speaker.speak(text, voice, speed);
    }

    @Override
    public void close() {
        answerer.close();
        minilm.close();
    }
}
