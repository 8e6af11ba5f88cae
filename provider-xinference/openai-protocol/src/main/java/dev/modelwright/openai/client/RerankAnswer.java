package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The relevance of documents as a server computed it.
 *
 * @param results one for each document that the server scored, in the order of the answer
 * @param tokens the tokens of query and documents; empty unless {@code return_len} asked for them
 */
public record RerankAnswer(List<Relevance> results, OptionalLong tokens) {

    /** Copies the list. */
    public RerankAnswer {
        results = List.copyOf(results);
    }

    /**
     * The relevance of one document.
     *
     * @param index the document's place in the request, from 0
     * @param score the relevance, finite, in a range that is the model's own
     */
    public record Relevance(int index, double score) {}

    /**
     * Reads an answer.
     *
     * @throws OpenAiException when a result has no place or no score, as with models that compute no number
     */
    public static RerankAnswer read(JsonObject answer) throws OpenAiException {
        List<JsonValue> results = answer.array("results")
                .orElseThrow(() -> Failures.unreadable("The answer has no `results`."))
                .elements();
        List<Relevance> read = new ArrayList<>();
        for (JsonValue result : results) {
            read.add(relevance(result.asObject().orElseGet(JsonObject::empty)));
        }
        return new RerankAnswer(read, tokens(answer));
    }

    private static Relevance relevance(JsonObject result) throws OpenAiException {
        OptionalLong index = result.integer("index");
        if (index.orElse(-1) < 0 || index.getAsLong() > Integer.MAX_VALUE) {
            throw Failures.unreadable("A result must have the `index` of its document.");
        }
        double score = result.get("relevance_score")
                .flatMap(JsonValue::asNumber)
                .map(BigDecimal::doubleValue)
                .filter(Double::isFinite)
                .orElseThrow(
                        () -> Failures.unreadable("The model gave no score to document " + index.getAsLong() + "."));
        return new Relevance((int) index.getAsLong(), score);
    }

    private static OptionalLong tokens(JsonObject answer) {
        Optional<JsonObject> counts = answer.object("meta").flatMap(meta -> meta.object("tokens"));
        OptionalLong tokens = counts.map(found -> found.integer("input_tokens")).orElseGet(OptionalLong::empty);
        return tokens.orElse(-1) < 0 ? OptionalLong.empty() : tokens;
    }
}
