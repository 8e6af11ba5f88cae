package dev.modelwright.samples.quickstart.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;

/** One listed model. */
record StandInModel(String uid, List<String> abilities) {

    /** How many words a question and its answer may have together. */
    static final int CONTEXT_LENGTH = 2048;

    static final String FAMILY = "stand-in";

    StandInModel {
        abilities = List.copyOf(abilities);
    }

    boolean can(String ability) {
        return abilities.contains(ability);
    }

    JsonObject describe(String address) {
        return JsonObject.builder()
                .put("model_type", "LLM")
                .put("address", address)
                .put("accelerators", JsonArray.of(List.of()))
                .put("model_name", uid)
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
}
