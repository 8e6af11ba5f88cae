package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.TTS;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.Voice;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceException;
import java.util.List;

/** Models of a Xinference server that speak. */
@ModelType(TTS)
final class XinferenceTextToSpeechModel extends XinferenceDriver
        implements TextToSpeechDriver<XinferenceCredentials, XinferenceTextToSpeechParameters> {

    XinferenceTextToSpeechModel() {
        super(TTS);
    }

    @Override
    public AudioChunks synthesize(SpeechCall<XinferenceCredentials, XinferenceTextToSpeechParameters> call)
            throws XinferenceException {
        // The server's content type says little, so the format is taken to be the one that was asked for.
        String mimeType = call.format()
                .flatMap(AudioFormat::named)
                .map(AudioFormat::mimeType)
                .orElse("application/octet-stream");
        return Answers.audio(mimeType, client(call.credentials()).speak(body(call)));
    }

    private static JsonObject body(SpeechCall<XinferenceCredentials, XinferenceTextToSpeechParameters> call) {
        JsonObject.Builder body = JsonObject.builder()
                .putAll(call.parameters().extra())
                .putAll(call.parameters().values())
                .put("model", call.credentials().modelUid())
                .put("input", call.text());
        call.voice().ifPresent(voice -> body.put("voice", voice));
        call.format().ifPresent(format -> body.put("response_format", format));
        return body.build();
    }

    // Not part of the schema, where a list would close the set: models take voices that nobody can list.
    @Override
    public List<Voice> voices(String model, XinferenceCredentials credentials) throws XinferenceException {
        return Voices.of(facts(credentials));
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return XinferenceTextToSpeechParameterRules.builder()
                .toModel(model)
                .property(ModelProperty.AUDIO_TYPE, JsonValue.of(AudioFormat.MP3.wireName()))
                .build();
    }
}
