package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers with documents in the order of their scores. */
record RerankHandler(ModelCatalogue catalogue) implements Handler {

    private record Scored(int index, String text, double score) {}

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.RERANK.check(call.json());
        ServedModel model = catalogue.forInference(body.string("model").orElseThrow());
        if (!model.type().equals("rerank")) {
            return catalogue.failed("Model " + model.uid() + " is not for reranking.");
        }
        return WholeAnswer.json(
                200,
                JsonObject.builder()
                        .put("id", UUID.randomUUID().toString())
                        .put("results", results(model, body))
                        .put("meta", meta(model, body))
                        .build());
    }

    private JsonArray results(ServedModel model, JsonObject body) {
        String query = body.string("query").orElseThrow();
        List<String> documents = documents(body);
        List<Double> scores = catalogue.engine().score(model, query, documents);
        return JsonArray.of(IntStream.range(0, documents.size())
                .mapToObj(index -> new Scored(index, documents.get(index), scores.get(index)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(Math.max(0, body.integer("top_n").orElse(documents.size())))
                .<JsonValue>map(scored -> result(scored, isSet(body, "return_documents")))
                .toList());
    }

    private static JsonObject result(Scored scored, boolean withDocument) {
        JsonValue document =
                withDocument ? JsonObject.builder().put("text", scored.text()).build() : JsonNull.NULL;
        return JsonObject.builder()
                .put("index", scored.index())
                .put("relevance_score", JsonValue.of(scored.score()))
                .put("document", document)
                .build();
    }

    private JsonObject meta(ServedModel model, JsonObject body) {
        return JsonObject.builder()
                .put("api_version", JsonNull.NULL)
                .put("billed_units", JsonNull.NULL)
                .put("tokens", isSet(body, "return_len") ? tokens(model, body) : JsonNull.NULL)
                .put("warnings", JsonNull.NULL)
                .build();
    }

    // As a real model reads it: the query once more with each document.
    private JsonObject tokens(ServedModel model, JsonObject body) {
        ModelRun run = catalogue.run(model);
        List<String> documents = documents(body);
        int query = run.count(List.of(body.string("query").orElseThrow()));
        int tokens = run.count(documents) + documents.size() * query;
        return JsonObject.builder()
                .put("input_tokens", tokens)
                .put("output_tokens", tokens)
                .build();
    }

    private static List<String> documents(JsonObject body) {
        return body.array("documents").orElseThrow().elements().stream()
                .map(document -> document.asString().orElseThrow())
                .toList();
    }

    private static boolean isSet(JsonObject body, String name) {
        return body.get(name).flatMap(JsonValue::asBoolean).orElse(false);
    }
}
