package dev.modelwright.openai.client;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Vectors as a server computed them.
 *
 * @param vectors the vectors in the order of the inputs, whatever the order of the answer was
 * @param tokens the tokens of the inputs; empty when the server does not know them. A server that is asked by several callers at
 *     once counts them together
 */
public record EmbeddingAnswer(List<Embedding> vectors, OptionalLong tokens) {

    /** Copies the list. */
    public EmbeddingAnswer {
        vectors = List.copyOf(vectors);
    }

    /**
     * Reads an answer.
     *
     * @throws OpenAiException when a vector has no place of its own among the inputs, or is none
     * @throws dev.modelwright.model.MalformedAnswerException when a vector is empty or has a number beyond all bounds
     */
    public static EmbeddingAnswer read(JsonObject answer) throws OpenAiException {
        List<JsonValue> data = answer.array("data")
                .orElseThrow(() -> Failures.unreadable("The answer has no `data`."))
                .elements();
        SortedMap<Long, Embedding> vectors = new TreeMap<>();
        for (JsonValue element : data) {
            JsonObject entry = element.asObject().orElseGet(JsonObject::empty);
            long index = entry.integer("index").orElse(-1);
            if (index < 0 || index >= data.size() || vectors.put(index, vector(entry)) != null) {
                throw Failures.unreadable("Each vector must have an `index` of its own, from 0 to " + (data.size() - 1)
                        + ", but one had " + (index < 0 ? "none" : index) + ".");
            }
        }
        return new EmbeddingAnswer(new ArrayList<>(vectors.values()), TokenCounts.input(answer));
    }

    private static Embedding vector(JsonObject entry) throws OpenAiException {
        List<JsonValue> values = entry.array("embedding")
                .map(JsonArray::elements)
                .orElseThrow(() -> Failures.unreadable("An `embedding` must be a list of numbers."));
        float[] numbers = new float[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.get(i)
                    .asNumber()
                    .orElseThrow(() -> Failures.unreadable("An `embedding` must be a list of numbers."))
                    .floatValue();
        }
        return Embedding.of(numbers);
    }
}
