package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.SPEECH2TEXT;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.model.Transcript;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.TranscriptReader;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;

/** Models of a Xinference server that write down what is said. */
@ModelType(SPEECH2TEXT)
final class XinferenceSpeechToTextModel extends XinferenceDriver
        implements SpeechToTextDriver<XinferenceCredentials, XinferenceSpeechToTextParameters> {

    XinferenceSpeechToTextModel() {
        super(SPEECH2TEXT);
    }

    @Override
    public Transcript transcribe(TranscriptionCall<XinferenceCredentials, XinferenceSpeechToTextParameters> call)
            throws OpenAiException {
        return TranscriptReader.read(client(call.credentials())
                .transcribe(Bodies.transcription(call, call.credentials().modelUid()), call.audio()));
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return XinferenceSpeechToTextParameterRules.builder().toModel(model).build();
    }
}
