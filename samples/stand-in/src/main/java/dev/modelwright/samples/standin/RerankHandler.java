package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers with the share of words that each document has in common with the query. Knows nothing of meanings. */
record RerankHandler(ModelCatalogue catalogue) implements Handler {

    private record Scored(int index, String text, double score) {}

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.RERANK.check(call.json());
        StandInModel model = catalogue.forInference(body.string("model").orElseThrow());
        if (!model.type().equals("rerank")) {
            return catalogue.failed("Model " + model.uid() + " is not for reranking.");
        }
        return WholeAnswer.json(
                200,
                JsonObject.builder()
                        .put("id", UUID.randomUUID().toString())
                        .put("results", results(body))
                        .put("meta", meta(body))
                        .build());
    }

    private static JsonArray results(JsonObject body) {
        String query = body.string("query").orElseThrow();
        List<String> documents = documents(body);
        return JsonArray.of(IntStream.range(0, documents.size())
                .mapToObj(index -> new Scored(index, documents.get(index), overlap(query, documents.get(index))))
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

    private static double overlap(String query, String document) {
        Set<String> common = new HashSet<>(Words.bare(query));
        Set<String> all = new HashSet<>(common);
        all.addAll(Words.bare(document));
        common.retainAll(Words.bare(document));
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static JsonObject meta(JsonObject body) {
        return JsonObject.builder()
                .put("api_version", JsonNull.NULL)
                .put("billed_units", JsonNull.NULL)
                .put("tokens", isSet(body, "return_len") ? tokens(body) : JsonNull.NULL)
                .put("warnings", JsonNull.NULL)
                .build();
    }

    // As a real model reads it: the query once more with each document.
    private static JsonObject tokens(JsonObject body) {
        int query = Words.count(body.string("query").orElseThrow());
        int words = documents(body).stream()
                .mapToInt(document -> query + Words.count(document))
                .sum();
        return JsonObject.builder()
                .put("input_tokens", words)
                .put("output_tokens", words)
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
