package com.example.canyon;

import static dev.modelwright.schema.ModelKind.TTS;

import com.example.canyon.CanyonCredentials.ForTextToSpeech;
import com.example.canyon.CanyonCredentials.TextToSpeech;
import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.model.Voice;
import dev.modelwright.parameter.DynamicParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Speaks in tones that the vendor's own ear understands. People hear a bird of sorts. */
@ModelType(TTS)
final class CanyonTextToSpeech implements TextToSpeechDriver<ForTextToSpeech, DynamicParameters> {

    private static final BigDecimal LOUDNESS = new BigDecimal("0.5");

    @Override
    public AudioChunks synthesize(SpeechCall<ForTextToSpeech, DynamicParameters> call) throws KeyRefusedException {
        Keys.check(call.credentials());
        CanyonVoice voice = call.voice().map(CanyonVoice::of).orElse(CanyonVoice.RAVEN);
        double loudness = loudness(call.credentials()).doubleValue();
        return new Speech(call.text(), voice, loudness, mimeType(call.format().orElse("wav")));
    }

    @Override
    public List<Voice> voices(String model, ForTextToSpeech credentials) {
        return Arrays.stream(CanyonVoice.values()).map(CanyonVoice::voice).toList();
    }

    @Override
    public void validateCredentials(String model, ForTextToSpeech credentials) throws KeyRefusedException {
        Keys.check(credentials);
        BigDecimal loudness = loudness(credentials);
        if (loudness.signum() <= 0 || loudness.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("The loudness must be above 0 and up to 1, but was " + loudness + ".");
        }
    }

    @Override
    public ErrorMapping errorMapping() {
        return CanyonErrors.MAPPING;
    }

    private static BigDecimal loudness(ForTextToSpeech credentials) {
        return credentials instanceof TextToSpeech own ? own.loudness() : LOUDNESS;
    }

    private static String mimeType(String format) {
        return switch (format) {
            case "wav" -> Samples.WAV;
            case "pcm" -> Samples.PCM;
            default ->
                throw new IllegalArgumentException("The format must be `wav` or `pcm`, but was `" + format + "`.");
        };
    }
}
