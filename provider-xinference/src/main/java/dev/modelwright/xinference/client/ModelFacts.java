package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads descriptions of models, of every version of the server. */
final class ModelFacts {

    // Servers that do not name the type know no other.
    private static final String OLDEST_TYPE = "LLM";

    private ModelFacts() {}

    static ModelDescription read(String uid, JsonObject facts) {
        return new ModelDescription(
                uid,
                facts.string("model_type").orElse(OLDEST_TYPE),
                facts.string("model_name"),
                facts.string("model_family"),
                abilities(facts),
                facts.string("model_engine"),
                count(facts, "context_length"),
                count(facts, "max_tokens"),
                count(facts, "dimensions"),
                facts.get("strict_system_first").flatMap(JsonValue::asBoolean).orElse(false));
    }

    /** Reads the list of models: an object with {@code data}, or, from servers before 0.9.4, an object by uid. */
    static List<ModelDescription> readList(JsonObject answer) {
        if (answer.array("data").isPresent()) {
            return answer.array("data").orElseThrow().elements().stream()
                    .flatMap(model -> model.asObject().stream())
                    .flatMap(model -> model.string("id").map(uid -> read(uid, model)).stream())
                    .toList();
        }
        return answer.members().entrySet().stream()
                .flatMap(model -> model.getValue().asObject().map(facts -> read(model.getKey(), facts)).stream())
                .toList();
    }

    private static List<String> abilities(JsonObject facts) {
        return facts.array("model_ability").or(() -> facts.array("abilities")).stream()
                .flatMap(abilities -> abilities.elements().stream())
                .flatMap(ability -> ability.asString().stream())
                .toList();
    }

    private static OptionalInt count(JsonObject facts, String name) {
        OptionalLong count = facts.integer(name);
        boolean usable = count.orElse(0) > 0 && count.getAsLong() <= Integer.MAX_VALUE;
        return usable ? OptionalInt.of((int) count.getAsLong()) : OptionalInt.empty();
    }
}
