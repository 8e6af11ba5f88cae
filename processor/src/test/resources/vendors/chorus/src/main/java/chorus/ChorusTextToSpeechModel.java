package chorus;

import static dev.modelwright.schema.ModelKind.TTS;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TextToSpeechDriver;
import java.nio.charset.StandardCharsets;

@ModelType(TTS)
final class ChorusTextToSpeechModel implements TextToSpeechDriver<ChorusCredentials, ChorusTextToSpeechParameters> {

    @Override
    public AudioChunks synthesize(SpeechCall<ChorusCredentials, ChorusTextToSpeechParameters> call) {
        String spoken = call.text() + " at " + call.parameters().speed().orElse(1);
        return AudioChunks.of("audio/mpeg", spoken.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void validateCredentials(String model, ChorusCredentials credentials) {}
}
