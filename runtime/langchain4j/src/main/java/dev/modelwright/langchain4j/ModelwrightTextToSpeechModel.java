package dev.modelwright.langchain4j;

import dev.langchain4j.data.audio.Audio;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.audio.TextToSpeechModel;
import dev.langchain4j.model.audio.TextToSpeechRequest;
import dev.langchain4j.model.audio.TextToSpeechResponse;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.io.IOException;
import java.util.Objects;

/** A model of any vendor that speaks, as LangChain4j's. Immutable, safe for any number of threads, and nothing to close. */
public final class ModelwrightTextToSpeechModel implements TextToSpeechModel {

    private final dev.modelwright.model.TextToSpeechModel model;
    private final DynamicParameters parameters;

    private ModelwrightTextToSpeechModel(dev.modelwright.model.TextToSpeechModel model, DynamicParameters parameters) {
        this.model = Objects.requireNonNull(model, "model");
        this.parameters = parameters;
    }

    /** Returns the model without parameters. */
    public static ModelwrightTextToSpeechModel of(dev.modelwright.model.TextToSpeechModel model) {
        return of(model, DynamicParameters.none());
    }

    /** Returns the model with the vendor's parameters for every request. */
    public static ModelwrightTextToSpeechModel of(
            dev.modelwright.model.TextToSpeechModel model, Parameters parameters) {
        return new ModelwrightTextToSpeechModel(model, DynamicParameters.copyOf(parameters));
    }

    @Override
    public TextToSpeechResponse synthesize(TextToSpeechRequest request) {
        return Failures.mapping(() -> {
            SpeechRequest mapped = SpeechRequest.of(request.text()).with(parameters);
            return response(model.synthesize(request.voice() == null ? mapped : mapped.withVoice(request.voice()))
                    .audio());
        });
    }

    private static TextToSpeechResponse response(dev.modelwright.model.Audio audio) {
        try {
            return TextToSpeechResponse.from(Audio.builder()
                    .binaryData(audio.toBytes())
                    .mimeType(audio.mimeType())
                    .build());
        } catch (IOException unreadable) {
            throw new LangChain4jException("The recording cannot be read.", unreadable);
        }
    }
}
