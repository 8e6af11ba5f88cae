package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelKind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AbilityTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @ValueSource(strings = {"text2audio", "text2audio_zero_shot", "text2audio_voice_cloning", "text-to-audio"})
    void everyWayToSpeakIsOne(String ability) {
        server.describing(Wire.describingAudio("Kokoro", ability));

        assertThat(server.speakingModel().schema().kind()).isEqualTo(ModelKind.TTS);
    }
}
