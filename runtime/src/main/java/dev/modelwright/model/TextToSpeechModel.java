package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;
import java.util.List;

/**
 * A model that speaks, with its credential. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * try (SpeechStream speech = model.stream(SpeechRequest.of("Good morning.").withVoice("alloy"))) {
 *     speech.transferTo(loudspeaker);
 * }
 * }</pre>
 */
public interface TextToSpeechModel extends Model {

    @Override
    default ModelKind kind() {
        return ModelKind.TTS;
    }

    /**
     * Speaks a text and returns the whole recording.
     *
     * @throws dev.modelwright.error.InvokeException when a call fails or the request is refused
     */
    SpeechResult synthesize(SpeechRequest request);

    /**
     * Speaks a text and returns the recording as it is made. Close the stream.
     *
     * @throws dev.modelwright.error.InvokeException when the call fails at once or the request is refused
     */
    SpeechStream stream(SpeechRequest request);

    /**
     * Returns the voices, in the vendor's order; none when it does not say.
     *
     * @throws dev.modelwright.error.InvokeException when the vendor must be asked and the call fails
     */
    List<Voice> voices();

    /**
     * Returns the voices that speak a language, in the vendor's order.
     *
     * @param language a language tag, for example {@code en-US}; one without a region finds the voices of all regions
     * @throws dev.modelwright.error.InvokeException when the vendor must be asked and the call fails
     */
    default List<Voice> voices(String language) {
        return voices().stream().filter(voice -> voice.speaks(language)).toList();
    }
}
