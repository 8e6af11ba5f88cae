package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;

/**
 * A model that writes down what is said, with its credential. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * Audio recording = Audio.of(Path.of("interview.mp3"));
 * String text = model.transcribe(TranscriptionRequest.of(recording).inLanguage("en")).text();
 * }</pre>
 */
public interface SpeechToTextModel extends Model {

    @Override
    default ModelKind kind() {
        return ModelKind.SPEECH2TEXT;
    }

    /**
     * Writes down what is said. A file is sent as it is read, without being held in memory.
     *
     * @throws dev.modelwright.error.InvokeException when the call fails or the request is refused
     */
    TranscriptionResult transcribe(TranscriptionRequest request);
}
