package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;

/**
 * One listed model.
 *
 * @param type the type of model, in the real server's word
 * @param abilities what it can do; embedding and rerank models have none
 */
record StandInModel(String uid, String type, List<String> abilities) {

    /** How many words a question and its answer may have together. */
    static final int CONTEXT_LENGTH = 2048;

    static final String FAMILY = "stand-in";

    StandInModel {
        abilities = List.copyOf(abilities);
    }

    static StandInModel llm(String uid, String... abilities) {
        return new StandInModel(uid, "LLM", List.of(abilities));
    }

    static StandInModel embedding(String uid) {
        return new StandInModel(uid, "embedding", List.of());
    }

    static StandInModel rerank(String uid) {
        return new StandInModel(uid, "rerank", List.of());
    }

    static StandInModel audio(String uid, String ability) {
        return new StandInModel(uid, "audio", List.of(ability));
    }

    boolean can(String ability) {
        return abilities.contains(ability);
    }

    JsonObject describe(String address) {
        JsonObject.Builder common = JsonObject.builder()
                .put("model_type", type)
                .put("address", address)
                .put("accelerators", JsonArray.of(List.of()));
        return switch (type) {
            case "LLM" -> languageModel(common);
            case "embedding" -> embeddingModel(common);
            case "rerank" -> rerankModel(common);
            default -> audioModel(common);
        };
    }

    private JsonObject languageModel(JsonObject.Builder common) {
        return common.put("model_name", uid)
                .put("model_lang", JsonArray.of(JsonValue.of("en")))
                .put("model_ability", JsonValue.fromJava(abilities))
                .put("model_description", "A stand-in of the sample: no language model runs here")
                .put("model_format", JsonNull.NULL)
                .put("model_size_in_billions", 0)
                .put("model_family", FAMILY)
                .put("quantization", "none")
                .put("multimodal_projector", JsonNull.NULL)
                .put("model_hub", JsonNull.NULL)
                .put("revision", JsonNull.NULL)
                .put("context_length", CONTEXT_LENGTH)
                .put("strict_system_first", false)
                .put("model_engine", "Transformers")
                .put("replica", 1)
                .build();
    }

    private JsonObject embeddingModel(JsonObject.Builder common) {
        return common.put("model_name", uid)
                .put("model_engine", "sentence_transformers")
                .put("model_format", "pytorch")
                .put("dimensions", WordVector.DIMENSIONS)
                .put("max_tokens", CONTEXT_LENGTH)
                .put("language", JsonArray.of(JsonValue.of("en")))
                .put("model_hub", JsonNull.NULL)
                .put("model_revision", JsonNull.NULL)
                .put("quantization", "none")
                .put("replica", 1)
                .build();
    }

    private JsonObject rerankModel(JsonObject.Builder common) {
        return common.put("type", "normal")
                .put("model_name", uid)
                .put("model_engine", "sentence_transformers")
                .put("model_format", "pytorch")
                .put("language", JsonArray.of(JsonValue.of("en")))
                .put("model_revision", JsonNull.NULL)
                .put("quantization", "none")
                .put("replica", 1)
                .build();
    }

    private JsonObject audioModel(JsonObject.Builder common) {
        return common.put("model_name", uid)
                .put("model_family", FAMILY)
                .put("model_revision", JsonNull.NULL)
                .put("model_ability", JsonValue.fromJava(abilities))
                .put("model_engine", "PyTorch")
                .put("replica", 1)
                .build();
    }
}
