package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.DynamicParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelwrightChatRequestParametersTest {

    private final ModelwrightChatRequestParameters base = ModelwrightChatRequestParameters.builder()
            .topP(0.9)
            .vendorParameters(DynamicParameters.of(Map.of("temperature", 0.2, "seed", 1)))
            .user("user-1")
            .build();

    @Test
    void vendorsParametersAreMergedOneByOne() {
        ModelwrightChatRequestParameters merged = base.overrideWith(ModelwrightChatRequestParameters.builder()
                .vendorParameters(DynamicParameters.of(Map.of("seed", 2)))
                .build());

        assertThat(merged.vendorParameters().values())
                .isEqualTo(Map.of("temperature", JsonValue.of(0.2), "seed", JsonValue.of(2)));
        assertThat(merged.topP()).isEqualTo(0.9);
        assertThat(merged.user()).contains("user-1");
    }

    @Test
    void frameworksNameOverridesTheVendors() {
        ModelwrightChatRequestParameters merged = base.overrideWith(
                ChatRequestParameters.builder().temperature(0.7).build());

        assertThat(merged.temperature()).isEqualTo(0.7);
        assertThat(merged.vendorParameters().values()).isEqualTo(Map.of("seed", JsonValue.of(1)));
    }

    @Test
    void vendorsNameOverridesTheFrameworks() {
        ModelwrightChatRequestParameters merged = base.overrideWith(ModelwrightChatRequestParameters.builder()
                .vendorParameters(DynamicParameters.of(Map.of("top_p", 0.1)))
                .user("user-2")
                .build());

        assertThat(merged.topP()).isNull();
        assertThat(merged.vendorParameters().values()).containsEntry("top_p", JsonValue.of(0.1));
        assertThat(merged.user()).contains("user-2");
    }

    @Test
    void plainParametersKeepOursInEitherOrder() {
        ChatRequestParameters plain =
                ChatRequestParameters.builder().maxOutputTokens(5).topP(0.5).build();

        assertThat(plain.overrideWith(base))
                .isEqualTo(ModelwrightChatRequestParameters.builder()
                        .overrideWith(base)
                        .maxOutputTokens(5)
                        .build());
        assertThat(plain.defaultedBy(base))
                .isEqualTo(ModelwrightChatRequestParameters.builder()
                        .overrideWith(base)
                        .maxOutputTokens(5)
                        .topP(0.5)
                        .build());
        assertThat(base.overrideWith(null)).isSameAs(base);
        assertThat(base.defaultedBy(null)).isSameAs(base);
    }

    @Test
    void valueThatIsSentUncheckedTakesThePlaceOfACheckedOne() {
        ModelwrightChatRequestParameters merged = base.overrideWith(ModelwrightChatRequestParameters.builder()
                .vendorParameters(DynamicParameters.builder()
                        .extra("seed", JsonValue.of("any"))
                        .build())
                .build());

        assertThat(merged.vendorParameters().values()).doesNotContainKey("seed");
        assertThat(merged.vendorParameters().extra()).isEqualTo(Map.of("seed", JsonValue.of("any")));
    }

    @Test
    void valueThatIsSetTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelwrightChatRequestParameters.builder()
                        .maxOutputTokens(5)
                        .vendorParameters(DynamicParameters.of(Map.of("max_tokens", 6)))
                        .build())
                .withMessage(
                        "`maxOutputTokens` is set twice, also as `max_tokens` in the vendor's parameters. Set it once.");
    }

    @Test
    void parametersAreEqualWhenAllTheirValuesAre() {
        assertThat(ModelwrightChatRequestParameters.builder().overrideWith(base).build())
                .isEqualTo(base)
                .hasSameHashCodeAs(base)
                .hasToString(base.toString());
        assertThat(ModelwrightChatRequestParameters.builder()
                        .overrideWith(base)
                        .user("user-2")
                        .build())
                .isNotEqualTo(base);
        assertThat(base.toString()).contains("seed").contains("topP=0.9");
    }
}
