package dev.modelwright.langchain4j;

import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.audio.AudioTranscriptionModel;
import dev.langchain4j.model.audio.AudioTranscriptionRequest;
import dev.langchain4j.model.audio.AudioTranscriptionResponse;
import dev.modelwright.model.Audio;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.parameter.DynamicParameters;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model of any vendor that writes down what is said, as LangChain4j's. Immutable, safe for any number of threads, and nothing to close.
 */
public final class ModelwrightAudioTranscriptionModel implements AudioTranscriptionModel {

    private final SpeechToTextModel model;

    private ModelwrightAudioTranscriptionModel(SpeechToTextModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    /** Returns the model. */
    public static ModelwrightAudioTranscriptionModel of(SpeechToTextModel model) {
        return new ModelwrightAudioTranscriptionModel(model);
    }

    @Override
    public AudioTranscriptionResponse transcribe(AudioTranscriptionRequest request) {
        return Failures.mapping(() -> AudioTranscriptionResponse.from(
                model.transcribe(mapped(request)).text()));
    }

    private TranscriptionRequest mapped(AudioTranscriptionRequest request) {
        TranscriptionRequest mapped = TranscriptionRequest.of(audio(request.audio()));
        if (request.prompt() != null) {
            mapped = mapped.withPrompt(request.prompt());
        }
        if (request.language() != null) {
            mapped = mapped.inLanguage(request.language());
        }
        return request.temperature() == null ? mapped : withTemperature(mapped, request.temperature());
    }

    private TranscriptionRequest withTemperature(TranscriptionRequest request, Double temperature) {
        String name = Requests.name(CommonParameter.TEMPERATURE, model.schema(), model);
        return request.with(DynamicParameters.of(Map.of(name, temperature)));
    }

    private static Audio audio(dev.langchain4j.data.audio.Audio audio) {
        byte @Nullable [] bytes = Contents.bytes(audio);
        if (bytes == null) {
            throw new UnsupportedFeatureException(
                    "A recording at an address is not supported for transcription. Read it and give its bytes.");
        }
        return audio.mimeType() == null || audio.mimeType().isBlank()
                ? Audio.of(bytes)
                : Audio.of(bytes, audio.mimeType());
    }
}
