package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ModelSource;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class ModelFileTest {

    private static final String MODEL = """
        model: acme-1
        label: {en_US: Acme One}
        model_type: llm
        features: [vision, tool-call]
        model_properties: {mode: completion, context_size: 8192}
        parameter_rules:
          - {name: heat, use_template: temperature, max: 2}
        deprecated: true
        """;

    private final Reading reading = new Reading();

    @Test
    void everythingOfAModelIsRead() {
        ModelSchema model = reading.model(MODEL).schema();
        assertThat(reading.found()).isEmpty();
        assertThat(model.model()).isEqualTo("acme-1");
        assertThat(model.label().english()).isEqualTo("Acme One");
        assertThat(model.kind()).isEqualTo(ModelKind.LLM);
        assertThat(model.features()).containsExactlyInAnyOrder(ModelFeature.VISION, ModelFeature.TOOL_CALL);
        assertThat(model.properties().mode()).isEqualTo(LlmMode.COMPLETION);
        assertThat(model.properties().contextSize()).hasValue(8192);
        assertThat(model.pricing()).isEmpty();
        assertThat(model.deprecated()).isTrue();
        assertThat(model.source()).isEqualTo(ModelSource.PREDEFINED);
    }

    @Test
    void rulesAreMergedWithTheirTemplates() {
        LocatedModel model = reading.model(MODEL);
        ParameterRule rule = model.schema().rule("heat").orElseThrow();
        assertThat(rule).isEqualTo(model.rules().get(0).rule());
        assertThat(rule.template()).contains(ParameterTemplate.TEMPERATURE);
        assertThat(rule.min()).contains(new BigDecimal("0.0"));
        assertThat(rule.max()).contains(new BigDecimal("2"));
    }

    @Test
    void labelFallsBackToTheName() {
        assertThat(reading.model("model: acme-1\nmodel_type: tts\nmodel_properties: {}\n")
                        .schema()
                        .label()
                        .english())
                .isEqualTo("acme-1");
    }

    @Test
    void unreadablePartsLeaveTheRest() {
        LocatedModel model = reading.model(MODEL.replace("model_type: llm", "model_type: [llm]")
                .replace("context_size: 8192", "context_size: many"));
        assertThat(reading.found()).containsExactly("wrong-type 3:13", "wrong-type 5:52");
        assertThat(model.schema().kind()).as("the kind of the section").isEqualTo(ModelKind.LLM);
        assertThat(model.isSound("model", "label", "parameter_rules")).isTrue();
        assertThat(model.isSound("model_type")).isFalse();
        assertThat(model.isSound("model_properties")).isFalse();
    }

    @Test
    void kindInAnotherSpellingIsTakenWithAWarning() {
        assertThat(reading.model(MODEL.replace("model_type: llm", "model_type: text_embedding"))
                        .schema()
                        .kind())
                .isEqualTo(ModelKind.TEXT_EMBEDDING);
        assertThat(reading.found()).containsExactly("spelling 3:13");
    }
}
