package dev.modelwright.langchain4j;

import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.function.Function;

/** Models of a vendor that is out of order: asking for the driver fails each time. */
record FailingModels(RuntimeException failure) {

    TextEmbeddingModel embeddings() {
        return VendorModels.textEmbeddingModels(
                        "parrots",
                        () -> new FailingDrivers.Embeddings(failure),
                        typed(),
                        schema(ModelKind.TEXT_EMBEDDING))
                .model("broken", new NoKey());
    }

    RerankModel rerank() {
        return VendorModels.rerankModels(
                        "parrots", () -> new FailingDrivers.Rerank(failure), typed(), schema(ModelKind.RERANK))
                .model("broken", new NoKey());
    }

    ModerationModel moderation() {
        return VendorModels.moderationModels(
                        "parrots", () -> new FailingDrivers.Moderation(failure), typed(), schema(ModelKind.MODERATION))
                .model("broken", new NoKey());
    }

    SpeechToTextModel listener() {
        return VendorModels.speechToTextModels(
                        "parrots", () -> new FailingDrivers.Listener(failure), typed(), schema(ModelKind.SPEECH2TEXT))
                .model("broken", new NoKey());
    }

    TextToSpeechModel speaker() {
        return VendorModels.textToSpeechModels(
                        "parrots", () -> new FailingDrivers.Speaker(failure), typed(), schema(ModelKind.TTS))
                .model("broken", new NoKey());
    }

    private static Function<DynamicParameters, DynamicParameters> typed() {
        return parameters -> parameters;
    }

    private static Function<String, ModelSchema> schema(ModelKind kind) {
        return name -> ModelSchema.builder(name, kind).build();
    }
}
