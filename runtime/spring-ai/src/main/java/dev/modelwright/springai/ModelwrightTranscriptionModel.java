package dev.modelwright.springai;

import dev.modelwright.model.Audio;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.ai.audio.transcription.AudioTranscription;
import org.springframework.ai.audio.transcription.AudioTranscriptionOptions;
import org.springframework.ai.audio.transcription.AudioTranscriptionPrompt;
import org.springframework.ai.audio.transcription.AudioTranscriptionResponse;
import org.springframework.ai.audio.transcription.AudioTranscriptionResponseMetadata;
import org.springframework.ai.audio.transcription.TranscriptionModel;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;
import org.springframework.core.io.Resource;

/** A model of any vendor that writes down what is said, as Spring AI's. Immutable and safe for any number of threads. */
public final class ModelwrightTranscriptionModel implements TranscriptionModel {

    private final SpeechToTextModel model;

    private ModelwrightTranscriptionModel(SpeechToTextModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    /** Returns the model as Spring AI's. */
    public static ModelwrightTranscriptionModel of(SpeechToTextModel model) {
        return new ModelwrightTranscriptionModel(model);
    }

    /**
     * Writes down the recording, a file where the resource is one. Options are {@link ModelwrightTranscriptionOptions}; of others only
     * the model's name is read.
     *
     * @throws TransientAiException when the call failed and may succeed if it is tried again
     * @throws NonTransientAiException when the call failed, or was refused, for good
     * @throws IllegalArgumentException when the options ask for another model
     * @throws UncheckedIOException when the recording cannot be read
     */
    @Override
    public AudioTranscriptionResponse call(AudioTranscriptionPrompt prompt) {
        AudioTranscriptionOptions options = prompt.getOptions();
        ModelNames.require(model.model(), options == null ? null : options.getModel());
        TranscriptionRequest bare = TranscriptionRequest.of(audio(prompt.getInstructions()));
        TranscriptionRequest request = options instanceof ModelwrightTranscriptionOptions ours ? ours.on(bare) : bare;
        return response(ModelErrors.translating(() -> model.transcribe(request)));
    }

    private AudioTranscriptionResponse response(TranscriptionResult result) {
        AudioTranscriptionResponseMetadata metadata = new AudioTranscriptionResponseMetadata();
        Metadata.of(model.provider(), result.usage(), result.parameters()).forEach(metadata::put);
        metadata.put(ResponseKeys.TRANSCRIPT, result.transcript());
        return new AudioTranscriptionResponse(new AudioTranscription(result.text()), metadata);
    }

    private static Audio audio(Resource resource) {
        try {
            if (resource.isFile()) {
                return Audio.of(resource.getFile().toPath());
            }
            Audio audio = Audio.of(resource.getContentAsByteArray());
            String name = resource.getFilename();
            return name == null || name.isEmpty() ? audio : audio.named(name);
        } catch (IOException fault) {
            throw new UncheckedIOException("The recording cannot be read.", fault);
        }
    }
}
