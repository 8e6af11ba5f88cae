package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.moderation.Moderation;
import dev.langchain4j.model.moderation.ModerationRequest;
import dev.langchain4j.model.moderation.ModerationResponse;
import dev.modelwright.model.ModerationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModerationModelTest {

    private final Censor censor = new Censor();
    private final ModelwrightModerationModel model = ModelwrightModerationModel.of(censor.model());

    @Test
    void firstUnwantedTextIsToldAndThoseAfterItAreNotJudged() {
        ModerationResponse response = model.moderate(ModerationRequest.builder()
                .texts(List.of("good", "bad", "worse"))
                .build());

        assertThat(response.moderation()).isEqualTo(Moderation.flagged("bad"));
        assertThat(censor.asked).containsExactly("good", "bad");
        assertThat((List<?>) response.metadata().get(ModelwrightModerationModel.RESULTS))
                .hasOnlyElementsOfType(ModerationResult.class)
                .hasSize(2);
    }

    @Test
    void textsThatAreAllFineAreNotFlagged() {
        assertThat(model.moderate("good").content()).isEqualTo(Moderation.notFlagged());
        assertThat(model.modelName()).isEqualTo("censor");
    }

    @Test
    void nameOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> model.moderate(ModerationRequest.builder()
                        .texts(List.of("good"))
                        .modelName("other")
                        .build()))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("modelName");
    }
}
