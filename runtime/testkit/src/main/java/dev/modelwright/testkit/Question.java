package dev.modelwright.testkit;

import dev.modelwright.model.Audio;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;

/** What a model is asked. */
record Question(Audio audio, Parameters parameters) {

    static final String TEXT = "Hello.";
    static final String OTHER = "Good bye.";

    static Question about(Audio audio) {
        return new Question(audio, DynamicParameters.none());
    }

    Question with(Parameters other) {
        return new Question(audio, other);
    }
}
