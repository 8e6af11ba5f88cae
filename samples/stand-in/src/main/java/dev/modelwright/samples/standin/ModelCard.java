package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;

/** What the listing says about a model. */
record ModelCard(ServedModel model, String address) {

    JsonObject json() {
        JsonObject.Builder common = JsonObject.builder()
                .put("model_type", model.type())
                .put("address", address)
                .put("accelerators", JsonArray.of());
        JsonObject.Builder card = switch (model.type()) {
            case "LLM" -> languageModel(common);
            case "embedding" -> embeddingModel(common);
            case "rerank" -> rerankModel(common);
            default -> audioModel(common);
        };
        return card.putAll(model.facts()).build();
    }

    private JsonObject.Builder languageModel(JsonObject.Builder common) {
        return common.put("model_name", model.uid())
                .put("model_lang", english())
                .put("model_ability", JsonArray.ofTexts(model.abilities()))
                .put("model_description", model.uid())
                .put("model_format", JsonNull.NULL)
                .put("model_size_in_billions", 0)
                .put("model_family", model.uid())
                .put("quantization", "none")
                .put("multimodal_projector", JsonNull.NULL)
                .put("model_hub", JsonNull.NULL)
                .put("revision", JsonNull.NULL)
                .put("context_length", model.contextLength())
                .put("strict_system_first", false)
                .put("model_engine", "Transformers")
                .put("replica", 1);
    }

    private JsonObject.Builder embeddingModel(JsonObject.Builder common) {
        return common.put("model_name", model.uid())
                .put("model_engine", "sentence_transformers")
                .put("model_format", "pytorch")
                .put("dimensions", JsonNull.NULL)
                .put("max_tokens", model.contextLength())
                .put("language", english())
                .put("model_hub", JsonNull.NULL)
                .put("model_revision", JsonNull.NULL)
                .put("quantization", "none")
                .put("replica", 1);
    }

    private JsonObject.Builder rerankModel(JsonObject.Builder common) {
        return common.put("type", "normal")
                .put("model_name", model.uid())
                .put("model_engine", "sentence_transformers")
                .put("model_format", "pytorch")
                .put("language", english())
                .put("model_revision", JsonNull.NULL)
                .put("quantization", "none")
                .put("replica", 1);
    }

    private JsonObject.Builder audioModel(JsonObject.Builder common) {
        return common.put("model_name", model.uid())
                .put("model_family", model.uid())
                .put("model_revision", JsonNull.NULL)
                .put("model_ability", JsonArray.ofTexts(model.abilities()))
                .put("model_engine", "PyTorch")
                .put("replica", 1);
    }

    private static JsonArray english() {
        return JsonArray.of(JsonValue.of("en"));
    }
}
