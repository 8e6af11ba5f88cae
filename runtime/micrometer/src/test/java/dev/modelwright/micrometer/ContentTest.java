package dev.modelwright.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.decorator.Listening;
import dev.modelwright.listener.Sensitive;
import dev.modelwright.message.Content;
import dev.modelwright.message.Message;
import dev.modelwright.model.LlmRequest;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class ContentTest {

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final Seen seen = new Seen();

    @BeforeEach
    void listen() {
        registry.observationConfig().observationHandler(seen);
    }

    @Test
    void capturedChatHasWhatWasSaidOnBothSides() {
        Kind.CHAT.call(Listening.with(ObservationListener.of(registry).withContent(1000)), "m");
        assertThat(key(GenAiNames.INPUT_MESSAGES)).isEqualTo("""
                [{"role":"system","parts":[{"type":"text","content":"Be brief."}]},\
                {"role":"user","parts":[{"type":"text","content":"canary of the caller"}]}]""");
        assertThat(key(GenAiNames.OUTPUT_MESSAGES)).isEqualTo("""
                [{"role":"assistant","parts":[{"type":"text","content":"canary of the model"}]}]""");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRANSCRIPTION")
    void everyKindThatIsToldATextHasItWhenAskedFor(Kind kind) {
        kind.call(Listening.with(ObservationListener.of(registry).withContent(1000)), "m");
        assertThat(key(GenAiNames.INPUT_MESSAGES)).contains(Drivers.SAID).doesNotContain("canary-key");
    }

    @Test
    void textsAreCutWhereTheyAreTooLongTogether() {
        Kind.CHAT.call(Listening.with(ObservationListener.of(registry).withContent(15)), "m");
        assertThat(key(GenAiNames.INPUT_MESSAGES)).contains("\"Be brief.\"", "\"canary…\"");
        assertThat(key(GenAiNames.OUTPUT_MESSAGES)).contains("\"canary of the m…\"");
    }

    @Test
    void noCharacterIsCutInTwoAndNoPictureIsCaptured() {
        LlmRequest request = LlmRequest.of(Message.user(
                Content.text("ab\uD83D\uDE00cd"),
                Content.image("canary".getBytes(java.nio.charset.StandardCharsets.UTF_8), "image/png")));
        assertThat(dev.modelwright.micrometer.Content.upTo(3).ofRequest(new Sensitive<>(request)))
                .contains("[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"ab…\"},"
                        + "{\"type\":\"blob\",\"content\":\"(not captured)\"}]}]");
    }

    @Test
    void failureIsGivenAsItIsWithContentOnly() {
        assertThatThrownBy(() -> Kind.CHAT.call(
                        Listening.with(ObservationListener.of(registry).withContent(10)), Drivers.BROKEN))
                .hasMessageContaining("canary");
        assertThat(seen.started.get(0).getError()).hasMessageContaining("canary");
    }

    @Test
    void failureOfAnotherKindKeepsItsNameAlone() {
        assertThat(QuietFailure.of(new IllegalStateException("canary")))
                .hasMessage("java.lang.IllegalStateException")
                .hasNoCause();
    }

    @Test
    void sizeMustBePositive() {
        ObservationListener listener = ObservationListener.of(ObservationRegistry.NOOP);
        assertThatThrownBy(() -> listener.withContent(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`maxCharacters` must be 1 or more, but was 0.");
    }

    @Test
    void registryThatTakesNothingDisturbsNobody() {
        ObservationListener listener = ObservationListener.of(ObservationRegistry.NOOP);
        Kind.CHAT_STREAMED.call(Listening.with(listener), "m");
        assertThat(listener.running()).isZero();
    }

    private String key(String name) {
        KeyValue value = seen.started.get(0).getHighCardinalityKeyValue(name);
        assertThat(value).as(name).isNotNull();
        return value.getValue();
    }
}
