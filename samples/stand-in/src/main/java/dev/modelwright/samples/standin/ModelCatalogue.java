package dev.modelwright.samples.standin;

import static java.util.stream.Collectors.joining;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The models of the server. */
final class ModelCatalogue {

    private static final List<StandInModel> MODELS = List.of(
            StandInModel.llm(StandInServer.CHAT_UID, "generate", "chat", "tools"),
            StandInModel.llm(StandInServer.COMPLETION_UID, "generate"),
            StandInModel.embedding(StandInServer.EMBEDDING_UID),
            StandInModel.rerank(StandInServer.RERANK_UID),
            StandInModel.audio(StandInServer.LISTENER_UID, "audio2text"),
            StandInModel.audio(StandInServer.SPEAKER_UID, "text2audio"));

    private final Actor actor;

    ModelCatalogue(Actor actor) {
        this.actor = actor;
    }

    static List<String> uids() {
        return MODELS.stream().map(StandInModel::uid).toList();
    }

    Actor actor() {
        return actor;
    }

    Optional<StandInModel> find(String uid) {
        return MODELS.stream().filter(model -> model.uid().equals(uid)).findFirst();
    }

    /**
     * Returns the model that shall answer.
     *
     * @throws Refusal with status 404 when there is none of this uid
     */
    StandInModel forInference(String uid) {
        return find(uid)
                .orElseThrow(() -> Refusal.detail(404, unknown(uid) + ". Available model uids: " + quotedUids()));
    }

    /**
     * Describes the model.
     *
     * @throws Refusal with status 400, other than for inference, when there is none of this uid
     */
    JsonObject describe(String uid) {
        return find(uid).orElseThrow(() -> Refusal.detail(400, unknown(uid))).describe(actor.address());
    }

    /** Returns the answer in which a model fails that shall answer whole. */
    Answer failed(String error) {
        return WholeAnswer.detail(500, actor.says(error));
    }

    JsonObject list() {
        List<JsonValue> entries = MODELS.stream().<JsonValue>map(this::entry).toList();
        return JsonObject.builder()
                .put("object", "list")
                .put("data", JsonArray.of(entries))
                .build();
    }

    private JsonObject entry(StandInModel model) {
        return JsonObject.builder()
                .put("id", model.uid())
                .put("object", "model")
                .put("created", 0)
                .put("owned_by", "xinference")
                .putAll(describe(model.uid()).members())
                .build();
    }

    private String unknown(String uid) {
        return actor.says("Model not found in the model list, uid: " + uid);
    }

    private static String quotedUids() {
        return uids().stream().map(uid -> "'" + uid + "'").collect(joining(", ", "[", "]"));
    }
}
