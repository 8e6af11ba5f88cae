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
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;
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
            throws OpenAiException {
        JsonObject body = Bodies.speech(call, call.credentials().modelUid()).build();
        return Answers.audio(client(call.credentials()).speak(body), call);
    }

    // Not part of the schema, where a list would close the set: models take voices that nobody can list.
    @Override
    public List<Voice> voices(String model, XinferenceCredentials credentials) throws OpenAiException {
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
