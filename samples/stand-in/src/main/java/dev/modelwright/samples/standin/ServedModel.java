package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One listed model.
 *
 * @param uid the name that callers use
 * @param type the type of model, in the real server's word: {@code LLM}, {@code embedding}, {@code rerank} or {@code audio}
 * @param abilities what it can do, in the real server's words; embedding and rerank models have none
 * @param contextLength how many tokens it reads, for a language model together with its answer; greater than 0
 * @param label what every text of a language model starts with, which no stop word cuts off; may be empty
 * @param facts what the listing says otherwise than usual
 */
public record ServedModel(
        String uid,
        String type,
        List<String> abilities,
        int contextLength,
        String label,
        Map<String, JsonValue> facts) {

    /** Copies the collections. */
    public ServedModel {
        abilities = List.copyOf(abilities);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A language model; abilities are {@code generate}, {@code chat}, {@code tools} and {@code vision}. */
    public static ServedModel llm(String uid, int contextLength, String label, String... abilities) {
        return new ServedModel(uid, "LLM", List.of(abilities), contextLength, label, Map.of());
    }

    /** A model that turns texts into vectors of so many numbers. */
    public static ServedModel embedding(String uid, int maxTokens, int dimensions) {
        return new ServedModel(uid, "embedding", List.of(), maxTokens, "", Map.of())
                .with("dimensions", JsonValue.of(dimensions));
    }

    /** A model that scores documents. */
    public static ServedModel rerank(String uid, int maxTokens) {
        return new ServedModel(uid, "rerank", List.of(), maxTokens, "", Map.of());
    }

    /** A model for sound; the ability is {@code audio2text} or {@code text2audio}. */
    public static ServedModel audio(String uid, String ability) {
        return new ServedModel(uid, "audio", List.of(ability), 1, "", Map.of());
    }

    /** Returns a copy whose listing has one more fact, or another value for it. */
    public ServedModel with(String fact, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new ServedModel(uid, type, abilities, contextLength, label, more);
    }

    /** Tells whether the model has the ability. */
    public boolean can(String ability) {
        return abilities.contains(ability);
    }
}
