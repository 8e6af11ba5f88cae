package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.model.Voice;
import dev.modelwright.parameter.Parameters;
import java.util.List;

/**
 * What a vendor implements for models that speak.
 *
 * @param <C> the vendor's credentials as these models see them
 * @param <P> the generated parameters, or {@link dev.modelwright.parameter.DynamicParameters} when the YAML declares none
 */
public interface TextToSpeechDriver<C extends Credentials, P extends Parameters> extends ModelDriver<C> {

    /**
     * Speaks a text. Never asked for a longer text than the model's schema says it takes, nor for a voice that is not among those
     * that the schema names.
     *
     * @throws Exception when the call fails at once
     */
    AudioChunks synthesize(SpeechCall<C, P> call) throws Exception;

    /**
     * Returns the voices of a model whose schema names none; may ask the vendor. Unless overridden: none.
     *
     * @throws Exception when the vendor cannot be asked
     */
    default List<Voice> voices(String model, C credentials) throws Exception {
        return List.of();
    }
}
