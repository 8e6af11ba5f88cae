package dev.modelwright.springai;

import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.parameter.Parameters;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.ai.audio.transcription.AudioTranscriptionOptions;

/** What is asked of a model that writes down what is said. Immutable; each method returns other options. */
public final class ModelwrightTranscriptionOptions implements AudioTranscriptionOptions {

    private static final ModelwrightTranscriptionOptions NONE =
            new ModelwrightTranscriptionOptions(UnaryOperator.identity());

    private final UnaryOperator<TranscriptionRequest> change;

    private ModelwrightTranscriptionOptions(UnaryOperator<TranscriptionRequest> change) {
        this.change = change;
    }

    /** Returns options that ask for nothing. */
    public static ModelwrightTranscriptionOptions none() {
        return NONE;
    }

    /** States which language is spoken, for example {@code en}. */
    public ModelwrightTranscriptionOptions inLanguage(String language) {
        Objects.requireNonNull(language, "language");
        return and(request -> request.inLanguage(language));
    }

    /** States what was said before, or how names are written. */
    public ModelwrightTranscriptionOptions withPrompt(String prompt) {
        Objects.requireNonNull(prompt, "prompt");
        return and(request -> request.withPrompt(prompt));
    }

    /** Asks for the times of the text's parts, under {@link ResponseKeys#TRANSCRIPT} of the response. */
    public ModelwrightTranscriptionOptions withSegments() {
        return and(TranscriptionRequest::withSegments);
    }

    /** States the vendor's parameters. */
    public ModelwrightTranscriptionOptions with(Parameters parameters) {
        Objects.requireNonNull(parameters, "parameters");
        return and(request -> request.with(parameters));
    }

    /** Returns an empty text: the model is the one that is asked. */
    @Override
    public String getModel() {
        return "";
    }

    TranscriptionRequest on(TranscriptionRequest request) {
        return change.apply(request);
    }

    private ModelwrightTranscriptionOptions and(UnaryOperator<TranscriptionRequest> more) {
        return new ModelwrightTranscriptionOptions(request -> more.apply(change.apply(request)));
    }
}
