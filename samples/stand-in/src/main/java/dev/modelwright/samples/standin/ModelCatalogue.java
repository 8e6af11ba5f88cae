package dev.modelwright.samples.standin;

import static java.util.stream.Collectors.joining;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models of the server. */
final class ModelCatalogue {

    private final Engine engine;
    private final Actor actor;

    ModelCatalogue(Engine engine, Actor actor) {
        this.engine = engine;
        this.actor = actor;
    }

    Engine engine() {
        return engine;
    }

    ModelRun run(ServedModel model) {
        return new ModelRun(engine, model);
    }

    Actor actor() {
        return actor;
    }

    Optional<ServedModel> find(String uid) {
        return engine.models().stream().filter(model -> model.uid().equals(uid)).findFirst();
    }

    /**
     * Returns the model that shall answer.
     *
     * @throws Refusal with status 404 when there is none of this uid
     */
    ServedModel forInference(String uid) {
        return find(uid)
                .orElseThrow(() -> Refusal.detail(404, unknown(uid) + ". Available model uids: " + quotedUids()));
    }

    /**
     * Describes the model.
     *
     * @throws Refusal with status 400, other than for inference, when there is none of this uid
     */
    JsonObject describe(String uid) {
        return find(uid).map(this::card).orElseThrow(() -> Refusal.detail(400, unknown(uid)));
    }

    /** Returns the answer in which a model fails that shall answer whole. */
    Answer failed(String error) {
        return WholeAnswer.detail(500, actor.says(error));
    }

    /** Returns the uids of the models that have the ability, as the real server writes a set. */
    String capable(String ability) {
        return quoted(engine.models().stream().filter(model -> model.can(ability)), "{", "}");
    }

    JsonObject list() {
        List<JsonValue> entries =
                engine.models().stream().<JsonValue>map(this::entry).toList();
        return JsonObject.builder()
                .put("object", "list")
                .put("data", JsonArray.of(entries))
                .build();
    }

    private JsonObject entry(ServedModel model) {
        return JsonObject.builder()
                .put("id", model.uid())
                .put("object", "model")
                .put("created", 0)
                .put("owned_by", "xinference")
                .putAll(card(model).members())
                .build();
    }

    private JsonObject card(ServedModel model) {
        return new ModelCard(model, actor.address()).json();
    }

    private String unknown(String uid) {
        return actor.says("Model not found in the model list, uid: " + uid);
    }

    private String quotedUids() {
        return quoted(engine.models().stream(), "[", "]");
    }

    private static String quoted(Stream<ServedModel> models, String open, String close) {
        return models.map(model -> "'" + model.uid() + "'").collect(joining(", ", open, close));
    }
}
