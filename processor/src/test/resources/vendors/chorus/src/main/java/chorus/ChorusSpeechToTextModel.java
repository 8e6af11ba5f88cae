package chorus;

import static dev.modelwright.schema.ModelKind.SPEECH2TEXT;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.model.Transcript;
import dev.modelwright.parameter.DynamicParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

@ModelType(SPEECH2TEXT)
final class ChorusSpeechToTextModel implements SpeechToTextDriver<ChorusCredentials, DynamicParameters> {

    @Override
    public Transcript transcribe(TranscriptionCall<ChorusCredentials, DynamicParameters> call) throws IOException {
        return Transcript.of(new String(call.audio().toBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void validateCredentials(String model, ChorusCredentials credentials) {}
}
