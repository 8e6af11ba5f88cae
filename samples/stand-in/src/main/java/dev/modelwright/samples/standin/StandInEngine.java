package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Answers without any model. A word counts as one token here. */
final class StandInEngine implements Engine {

    private static final int CONTEXT_LENGTH = 2048;
    private static final String VOICE = "tones";

    private final List<ServedModel> models = List.of(
            llm(StandInServer.CHAT_UID, "generate", "chat", "tools", "vision"),
            llm(StandInServer.COMPLETION_UID, "generate"),
            ServedModel.embedding(StandInServer.EMBEDDING_UID, CONTEXT_LENGTH, WordVector.DIMENSIONS),
            ServedModel.rerank(StandInServer.RERANK_UID, CONTEXT_LENGTH),
            named(ServedModel.audio(StandInServer.LISTENER_UID, "audio2text")),
            named(ServedModel.audio(StandInServer.SPEAKER_UID, "text2audio")));

    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public List<ServedModel> models() {
        return models;
    }

    @Override
    public int count(ServedModel model, String text) {
        return Words.count(text);
    }

    @Override
    public List<String> pieces(ServedModel model, String text) {
        return Words.pieces(text);
    }

    @Override
    public String chat(ServedModel model, Conversation conversation, OptionalLong maxTokens) {
        return StandInText.chat(conversation);
    }

    @Override
    public String complete(ServedModel model, String prompt, OptionalLong maxTokens) {
        return StandInText.completion(prompt);
    }

    @Override
    public List<float[]> embed(ServedModel model, List<String> texts) {
        return texts.stream().map(WordVector::of).toList();
    }

    /** Returns the share of words that each document has in common with the query. Knows nothing of meanings. */
    @Override
    public List<Double> score(ServedModel model, String query, List<String> documents) {
        return documents.stream().map(document -> overlap(query, document)).toList();
    }

    @Override
    public List<String> voices(ServedModel model) {
        return List.of(VOICE);
    }

    @Override
    public byte[] speak(ServedModel model, String text, String voice, double speed) {
        return Tones.of(text, speed);
    }

    @Override
    public String transcribe(ServedModel model, String fileName, byte[] recording) {
        return StandInText.transcript(fileName, recording.length);
    }

    private static ServedModel llm(String uid, String... abilities) {
        return named(ServedModel.llm(uid, CONTEXT_LENGTH, StandInServer.LABEL, abilities))
                .with("model_description", JsonValue.of("A stand-in of the sample: no language model runs here"));
    }

    private static ServedModel named(ServedModel model) {
        return model.with("model_family", JsonValue.of("stand-in"));
    }

    private static double overlap(String query, String document) {
        Set<String> common = new HashSet<>(Words.bare(query));
        Set<String> all = new HashSet<>(common);
        all.addAll(Words.bare(document));
        common.retainAll(Words.bare(document));
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }
}
