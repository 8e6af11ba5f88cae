package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.message.Content;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaGateTest {

    private final FakeDriver driver = new FakeDriver();

    @ParameterizedTest
    @CsvSource({"IMAGE, VISION", "AUDIO, AUDIO", "VIDEO, VIDEO", "DOCUMENT, DOCUMENT"})
    void mediaThatTheModelDoesNotReadAreRefusedBeforeAnyCall(MediaKind kind, ModelFeature feature) {
        LlmRequest request = LlmRequest.of(Message.user(
                Content.text("What is this?"), MediaContent.of(kind, URI.create("https://example.com/it"))));
        LanguageModel unable = driver.model();

        assertThatThrownBy(() -> unable.invoke(request))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("[acme] Request refused: Model `m` cannot read content of kind " + kind
                        + ". Leave it out or choose a model that can.");
        assertThatThrownBy(() -> unable.stream(request)).isInstanceOf(BadRequestException.class);
        assertThat(driver.calls).isEmpty();
        driver.model(ModelSchema.builder("m", ModelKind.LLM).features(feature).build())
                .invoke(request);
        assertThat(driver.calls).hasSize(1);
    }
}
