package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Locale;

/** Answers with tones in the place of speech: in one format, in one voice, and never while it still makes them. */
record SpeechHandler(ModelCatalogue catalogue) implements Handler {

    private static final String VOICE = "tones";

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.SPEECH.check(call.json());
        StandInModel model = catalogue.forInference(body.string("model").orElseThrow());
        if (!model.can("text2audio")) {
            return catalogue.failed("Model " + model.uid() + " is not for creating speech.");
        }
        String voice = body.string("voice").orElse("");
        if (!voice.isEmpty() && !voice.equals(VOICE)) {
            return catalogue.failed("voice not found: " + voice);
        }
        if (body.get("stream").flatMap(JsonValue::asBoolean).orElse(false)) {
            return catalogue.failed("The stand-in does not support stream mode.");
        }
        String format = body.string("response_format").orElse("mp3");
        return format.equals("wav")
                ? new SoundAnswer(Tones.of(body.string("input").orElseThrow(), speed(body)))
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
