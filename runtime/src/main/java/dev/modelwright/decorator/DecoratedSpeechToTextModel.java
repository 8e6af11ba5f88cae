package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;

/** A model that writes down what is said, with something around it. */
final class DecoratedSpeechToTextModel extends DecoratedModel<SpeechToTextModel> implements SpeechToTextModel {

    DecoratedSpeechToTextModel(Around<SpeechToTextModel> around) {
        super(around);
    }

    @Override
    public TranscriptionResult transcribe(TranscriptionRequest request) {
        Asked asked = new Asked(request, () -> RequestSummary.of(request));
        return around.call(
                new Call<>(asked, model -> model.transcribe(request), result -> UsageSummary.of(result.usage())));
    }
}
