package dev.modelwright.samples.openai;

import static dev.modelwright.schema.ModelKind.TTS;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.Voice;
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.AudioStream;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.TextToSpeech;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import java.util.Arrays;
import java.util.List;

/** Models that speak. */
@ModelType(TTS)
final class CompatibleTextToSpeechModel extends CompatibleDriver<TextToSpeech>
        implements TextToSpeechDriver<TextToSpeech, OpenAiCompatibleTextToSpeechParameters> {

    @Override
    public AudioChunks synthesize(SpeechCall<TextToSpeech, OpenAiCompatibleTextToSpeechParameters> call)
            throws OpenAiException {
        TextToSpeech credentials = call.credentials();
        JsonObject.Builder body = Bodies.speech(call, name(call.model(), credentials));
        if (call.voice().isEmpty()) {
            body.put("voice", first(credentials));
        }
        return Answers.audio(client(credentials).speak(body.build()), call);
    }

    @Override
    public List<Voice> voices(String model, TextToSpeech credentials) {
        return ids(credentials).stream().map(id -> new Voice(id, id, List.of())).toList();
    }

    @Override
    public void validateCredentials(String model, TextToSpeech credentials) throws OpenAiException {
        JsonObject body = JsonObject.builder()
                .put("model", name(model, credentials))
                .put("input", "Hi.")
                .put("voice", first(credentials))
                .build();
        try (AudioStream speech = client(credentials).speak(body)) {
            speech.next();
        }
    }

    @Override
    ModelSchema.Builder schema(String model, TextToSpeech credentials) {
        return OpenAiCompatibleTextToSpeechParameterRules.builder()
                .toModel(model)
                .property(ModelProperty.DEFAULT_VOICE, JsonValue.of(first(credentials)))
                .property(ModelProperty.AUDIO_TYPE, JsonValue.of(AudioFormat.MP3.wireName()));
    }

    private static String first(TextToSpeech credentials) {
        return ids(credentials).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`voices` must name a voice, as in `alloy,echo`."));
    }

    private static List<String> ids(TextToSpeech credentials) {
        return Arrays.stream(credentials.voices().split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
