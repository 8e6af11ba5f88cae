package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.HelpLink;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.PredefinedModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final ModelProvider canyon = Callers.byName();

    @Test
    void serviceLoaderFindsTheVendorWithAllSixKinds() {
        assertThat(ModelProviders.load().broken()).isEmpty();
        assertThat(canyon).isInstanceOf(CanyonProvider.class);
        assertThat(canyon.kinds()).containsExactlyInAnyOrder(ModelKind.values());
        assertThat(canyon.schema().supportedKinds()).containsExactlyInAnyOrder(ModelKind.values());
    }

    @Test
    void modelsComeInTheOrderOfThePositionFilesAndTheRestBehind() {
        assertThat(names(CanyonLlmModels.values())).containsExactly("echo-2", "echo-2-mini", "echo-1");
        assertThat(names(CanyonTextEmbeddingModels.values())).containsExactly("strata-2", "strata-1");
        assertThat(canyon.schema().models())
                .filteredOn(model -> model.kind() == ModelKind.LLM)
                .extracting(ModelSchema::model)
                .containsExactly("echo-2", "echo-2-mini", "echo-1");
    }

    @Test
    void deprecatedModelIsMarkedInTheSchemaAndInJava() throws NoSuchFieldException {
        assertThat(Arrays.stream(CanyonLlmModels.values())
                        .filter(model -> model.schema().deprecated()))
                .extracting(PredefinedModel::model)
                .containsExactly("echo-1");
        assertThat(CanyonLlmModels.class.getField("ECHO_1").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(CanyonLlmModels.class.getField("ECHO_2").isAnnotationPresent(Deprecated.class))
                .isFalse();
    }

    @Test
    void everythingThatUsersReadIsThereInChinese() {
        assertThat(canyon.schema().label().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("峡谷");
        assertThat(canyon.schema().models())
                .allSatisfy(model ->
                        assertThat(model.label().translation("zh_Hans")).isPresent());
        assertThat(canyon.schema().models().stream().flatMap(model -> model.parameterRules().stream()))
                .allSatisfy(
                        rule -> assertThat(rule.label().translation("zh_Hans")).isPresent());
    }

    @Test
    void helpColourAndIconsAreThere() {
        assertThat(canyon.schema().help().map(HelpLink::url)).isPresent();
        assertThat(canyon.schema().background()).contains("#FFF4E6");
        Stream.of(canyon.schema().icons().small(), canyon.schema().icons().large())
                .map(icon -> "_assets/" + icon.orElseThrow().english())
                .forEach(icon -> assertThat(Canyon.class.getResource(icon)).isNotNull());
    }

    @Test
    void featuresAndPropertiesAreThoseOfTheFiles() {
        assertThat(CanyonLlmModels.ECHO_2.schema().features())
                .containsExactly(ModelFeature.TOOL_CALL, ModelFeature.STREAM_TOOL_CALL);
        assertThat(CanyonLlmModels.ECHO_2_MINI.schema().properties().contextSize())
                .hasValue(1024);
    }

    private static Stream<String> names(PredefinedModel[] models) {
        return Arrays.stream(models).map(PredefinedModel::model);
    }
}
