package dev.modelwright.langchain4j;

import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Does not want texts that have the word "bad", and keeps what it was asked. */
final class Censor implements ModerationDriver<NoKey, DynamicParameters> {

    final List<String> asked = new CopyOnWriteArrayList<>();

    ModerationModel model() {
        return VendorModels.moderationModels(
                        "parrots",
                        () -> this,
                        parameters -> parameters,
                        name -> ModelSchema.builder(name, ModelKind.MODERATION).build())
                .model("censor", new NoKey());
    }

    @Override
    public List<ModerationVerdict> moderate(ModerationCall<NoKey, DynamicParameters> call) {
        asked.addAll(call.texts());
        return call.texts().stream()
                .map(text -> ModerationVerdict.of(text.contains("bad")))
                .toList();
    }

    @Override
    public void validateCredentials(String model, NoKey credentials) {}
}
