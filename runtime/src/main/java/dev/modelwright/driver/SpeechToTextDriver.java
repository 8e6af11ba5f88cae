package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.model.Transcript;
import dev.modelwright.parameter.Parameters;

/**
 * What a vendor implements for models that write down what is said.
 *
 * @param <C> the vendor's credentials as these models see them
 * @param <P> the generated parameters, or {@link dev.modelwright.parameter.DynamicParameters} when the YAML declares none
 */
public interface SpeechToTextDriver<C extends Credentials, P extends Parameters> extends ModelDriver<C> {

    /**
     * Writes down what is said.
     *
     * @throws Exception when the call fails
     */
    Transcript transcribe(TranscriptionCall<C, P> call) throws Exception;
}
