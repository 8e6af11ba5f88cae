package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** Answers with a recording: in one format, in the voices that the model has, and never while it is still made. */
record SpeechHandler(ModelCatalogue catalogue) implements Handler {

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.SPEECH.check(call.json());
        ServedModel model = catalogue.forInference(body.string("model").orElseThrow());
        if (!model.can("text2audio")) {
            return catalogue.failed("Model " + model.uid() + " is not for creating speech.");
        }
        List<String> voices = catalogue.engine().voices(model);
        String voice = body.string("voice").filter(named -> !named.isEmpty()).orElse(voices.get(0));
        if (!voices.contains(voice)) {
            return catalogue.failed("voice not found: " + voice);
        }
        if (body.get("stream").flatMap(JsonValue::asBoolean).orElse(false)) {
            return catalogue.failed("The " + catalogue.engine().name() + " does not support stream mode.");
        }
        String format = body.string("response_format").orElse("mp3");
        return format.equals("wav")
                ? new SoundAnswer(
                        catalogue.engine().speak(model, body.string("input").orElseThrow(), voice, speed(body)))
                : catalogue.failed("Unknown format: '" + format.toUpperCase(Locale.ROOT) + "'");
    }

    private static double speed(JsonObject body) {
        double speed = body.get("speed")
                .flatMap(JsonValue::asNumber)
                .map(Number::doubleValue)
                .orElse(1.0);
        return speed > 0 ? speed : 1;
    }
}
