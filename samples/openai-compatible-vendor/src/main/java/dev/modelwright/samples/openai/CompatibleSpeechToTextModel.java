package dev.modelwright.samples.openai;

import static dev.modelwright.schema.ModelKind.SPEECH2TEXT;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.model.Transcript;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.TranscriptReader;
import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.SpeechToText;
import dev.modelwright.schema.ModelSchema;
import java.util.Map;

/** Models that write down what is said. */
@ModelType(SPEECH2TEXT)
final class CompatibleSpeechToTextModel extends CompatibleDriver<SpeechToText>
        implements SpeechToTextDriver<SpeechToText, OpenAiCompatibleSpeechToTextParameters> {

    @Override
    public Transcript transcribe(TranscriptionCall<SpeechToText, OpenAiCompatibleSpeechToTextParameters> call)
            throws OpenAiException {
        SpeechToText credentials = call.credentials();
        Map<String, String> fields = Bodies.transcription(call, name(call.model(), credentials));
        fields.putIfAbsent("language", credentials.language().value());
        credentials.initialPrompt().ifPresent(prompt -> fields.putIfAbsent("prompt", prompt));
        return TranscriptReader.read(client(credentials).transcribe(fields, call.audio()));
    }

    @Override
    public void validateCredentials(String model, SpeechToText credentials) throws OpenAiException {
        Map<String, String> fields = Map.of("model", name(model, credentials));
        TranscriptReader.read(client(credentials).transcribe(fields, Silence.audio()));
    }

    @Override
    ModelSchema.Builder schema(String model, SpeechToText credentials) {
        return OpenAiCompatibleSpeechToTextParameterRules.builder().toModel(model);
    }
}
