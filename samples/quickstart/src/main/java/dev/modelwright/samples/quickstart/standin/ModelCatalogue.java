package dev.modelwright.samples.quickstart.standin;

import static java.util.stream.Collectors.joining;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The models of the server. */
final class ModelCatalogue {

    private static final List<StandInModel> MODELS = List.of(
            new StandInModel(StandInServer.CHAT_UID, List.of("generate", "chat", "tools")),
            new StandInModel(StandInServer.COMPLETION_UID, List.of("generate")));

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
