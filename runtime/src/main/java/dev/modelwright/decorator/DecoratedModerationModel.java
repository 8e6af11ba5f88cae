package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.ModerationResult;

/** A model that detects unwanted content, with something around it. */
final class DecoratedModerationModel extends DecoratedModel<ModerationModel> implements ModerationModel {

    DecoratedModerationModel(Around<ModerationModel> around) {
        super(around);
    }

    @Override
    public ModerationResult moderate(ModerationRequest request) {
        Asked asked = new Asked(request, () -> RequestSummary.of(request));
        return around.call(
                new Call<>(asked, model -> model.moderate(request), result -> UsageSummary.of(result.usage())));
    }
}
