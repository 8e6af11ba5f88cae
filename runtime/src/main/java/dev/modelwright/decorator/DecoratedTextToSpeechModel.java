package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.Voice;
import java.util.List;

/** A model that speaks, with something around it. */
final class DecoratedTextToSpeechModel extends DecoratedModel<TextToSpeechModel> implements TextToSpeechModel {

    private static final StreamKind<SpeechStream, byte[]> STREAMS = new SpeechStreams();

    DecoratedTextToSpeechModel(Around<TextToSpeechModel> around) {
        super(around);
    }

    @Override
    public SpeechResult synthesize(SpeechRequest request) {
        return around.call(new Call<>(
                asked(request), model -> model.synthesize(request), result -> UsageSummary.of(result.usage())));
    }

    @Override
    public SpeechStream stream(SpeechRequest request) {
        return new DecoratedSpeechStream(
                around.open(new Opening<>(asked(request), model -> model.stream(request), STREAMS)));
    }

    @Override
    public List<Voice> voices() {
        return around.model().voices();
    }

    @Override
    public List<Voice> voices(String language) {
        return around.model().voices(language);
    }

    private static Asked asked(SpeechRequest request) {
        return new Asked(request, () -> RequestSummary.of(request));
    }
}
