package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Answers with the vectors of texts. */
record EmbeddingHandler(ModelCatalogue catalogue) implements Handler {

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.EMBEDDING.check(call.json());
        ServedModel model = catalogue.forInference(body.string("model").orElseThrow());
        if (!model.type().equals("embedding")) {
            return catalogue.failed("Model " + model.uid() + " is not for creating embedding.");
        }
        List<String> texts = texts(body.get("input").orElseThrow());
        List<float[]> vectors = catalogue.engine().embed(model, texts);
        return WholeAnswer.json(
                200,
                JsonObject.builder()
                        .put("object", "list")
                        .put("model", model.uid())
                        .put("model_replica", model.uid() + "-rep0")
                        .put("data", data(vectors))
                        .put("usage", usage(catalogue.run(model).count(texts)))
                        .build());
    }

    // The real server too takes a number for its digits.
    private static List<String> texts(JsonValue input) {
        return input.asArray().orElseGet(() -> JsonArray.of(input)).elements().stream()
                .map(value -> value.asString().orElseGet(value::toJson))
                .toList();
    }

    private static JsonArray data(List<float[]> vectors) {
        return JsonArray.of(IntStream.range(0, vectors.size())
                .<JsonValue>mapToObj(index -> JsonObject.builder()
                        .put("index", index)
                        .put("object", "embedding")
                        .put("embedding", numbers(vectors.get(index)))
                        .build())
                .toList());
    }

    // By way of its digits, or a float would get the digits of the double beside it.
    private static JsonArray numbers(float[] vector) {
        return JsonArray.of(IntStream.range(0, vector.length)
                .mapToObj(place -> JsonValue.of(new BigDecimal(Float.toString(vector[place]))))
                .toList());
    }

    private static JsonObject usage(int tokens) {
        return JsonObject.builder()
                .put("prompt_tokens", tokens)
                .put("total_tokens", tokens)
                .build();
    }
}
