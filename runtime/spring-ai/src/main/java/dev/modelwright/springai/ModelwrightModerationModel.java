package dev.modelwright.springai;

import dev.modelwright.model.ModerationRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.ai.moderation.Generation;
import org.springframework.ai.moderation.Moderation;
import org.springframework.ai.moderation.ModerationModel;
import org.springframework.ai.moderation.ModerationOptions;
import org.springframework.ai.moderation.ModerationPrompt;
import org.springframework.ai.moderation.ModerationResponse;
import org.springframework.ai.moderation.ModerationResult;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;

/**
 * A model of any vendor that detects unwanted content, as Spring AI's. Categories that Spring AI knows are told one by one; of others
 * only the verdict is left, which counts them all. Immutable and safe for any number of threads.
 */
public final class ModelwrightModerationModel implements ModerationModel {

    private final dev.modelwright.model.ModerationModel model;

    private ModelwrightModerationModel(dev.modelwright.model.ModerationModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    /** Returns the model as Spring AI's. */
    public static ModelwrightModerationModel of(dev.modelwright.model.ModerationModel model) {
        return new ModelwrightModerationModel(model);
    }

    /**
     * Judges the text.
     *
     * @throws TransientAiException when the call failed and may succeed if it is tried again
     * @throws NonTransientAiException when the call failed, or was refused, for good
     * @throws IllegalArgumentException when the options ask for another model
     */
    @Override
    public ModerationResponse call(ModerationPrompt prompt) {
        ModerationOptions options = prompt.getOptions();
        ModelNames.require(model.model(), options == null ? null : options.getModel());
        String text = prompt.getInstructions().getText();
        dev.modelwright.model.ModerationResult verdict =
                ModelErrors.translating(() -> model.moderate(ModerationRequest.of(text)));
        ModerationResult result = ModerationCategories.result(verdict);
        return new ModerationResponse(new Generation(Moderation.builder()
                .id("")
                .model(model.model())
                .results(List.of(result))
                .build()));
    }
}
