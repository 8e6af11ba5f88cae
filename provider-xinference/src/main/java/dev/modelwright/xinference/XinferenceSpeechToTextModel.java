package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.SPEECH2TEXT;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Transcript;
import dev.modelwright.model.TranscriptionRequest.Segments;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.TranscriptReader;
import dev.modelwright.xinference.client.XinferenceException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Models of a Xinference server that write down what is said. */
@ModelType(SPEECH2TEXT)
final class XinferenceSpeechToTextModel extends XinferenceDriver
        implements SpeechToTextDriver<XinferenceCredentials, XinferenceSpeechToTextParameters> {

    XinferenceSpeechToTextModel() {
        super(SPEECH2TEXT);
    }

    @Override
    public Transcript transcribe(TranscriptionCall<XinferenceCredentials, XinferenceSpeechToTextParameters> call)
            throws XinferenceException {
        return TranscriptReader.read(client(call.credentials()).transcribe(fields(call), call.audio()));
    }

    private static Map<String, String> fields(
            TranscriptionCall<XinferenceCredentials, XinferenceSpeechToTextParameters> call) {
        Map<String, String> fields = new LinkedHashMap<>();
        call.parameters().extra().forEach((name, value) -> fields.put(name, text(value)));
        call.parameters().values().forEach((name, value) -> fields.put(name, text(value)));
        fields.put("model", call.credentials().modelUid());
        call.language().ifPresent(language -> fields.put("language", language));
        call.prompt().ifPresent(prompt -> fields.put("prompt", prompt));
        if (call.segments() != Segments.UNWANTED) {
            fields.put("response_format", "verbose_json");
        }
        if (call.segments() == Segments.WORDS) {
            fields.put("timestamp_granularities[]", "word");
        }
        return fields;
    }

    private static String text(JsonValue value) {
        return value.asString().orElseGet(value::toJson);
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return XinferenceSpeechToTextParameterRules.builder().toModel(model).build();
    }
}
