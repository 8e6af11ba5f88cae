package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;

/** Answers with the vectors of texts. */
record EmbeddingHandler(ModelCatalogue catalogue) implements Handler {

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.EMBEDDING.check(call.json());
        StandInModel model = catalogue.forInference(body.string("model").orElseThrow());
        if (!model.type().equals("embedding")) {
            return catalogue.failed("Model " + model.uid() + " is not for creating embedding.");
        }
        List<String> texts = texts(body.get("input").orElseThrow());
        int words = texts.stream().mapToInt(Words::count).sum();
        return WholeAnswer.json(
                200,
                JsonObject.builder()
                        .put("object", "list")
                        .put("model", model.uid())
                        .put("model_replica", model.uid() + "-rep0")
                        .put("data", data(texts))
                        .put("usage", usage(words))
                        .build());
    }

    // The real server too takes a number for its digits.
    private static List<String> texts(JsonValue input) {
        return input.asArray().orElseGet(() -> JsonArray.of(input)).elements().stream()
                .map(value -> value.asString().orElseGet(value::toJson))
                .toList();
    }

    private static JsonArray data(List<String> texts) {
        return JsonArray.of(IntStream.range(0, texts.size())
                .<JsonValue>mapToObj(index -> JsonObject.builder()
                        .put("index", index)
                        .put("object", "embedding")
                        .put("embedding", WordVector.of(texts.get(index)))
                        .build())
                .toList());
    }

    private static JsonObject usage(int words) {
        return JsonObject.builder()
                .put("prompt_tokens", words)
                .put("total_tokens", words)
                .build();
    }
}
