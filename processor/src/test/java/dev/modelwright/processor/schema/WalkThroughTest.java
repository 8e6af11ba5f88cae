package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor written by following Dify's walk-through is understood, with warnings that explain. */
final class WalkThroughTest {

    private final Reading reading = new Reading();
    private String yaml = "";

    @BeforeEach
    void readFile() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("walk-through.yaml"))) {
            yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void onlyWarningsAreReported() {
        reading.vendor(yaml);
        assertThat(reading.found())
                .containsExactly(
                        "spelling 18:3", "misplaced-schema 22:1", "implicit-variable 24:15", "implicit-variable 40:15");
    }

    @Test
    void providerFormBecomesTheModelFormWithoutTypeAndName() {
        LocatedProvider provider = reading.vendor(yaml);
        assertThat(provider.schema().providerForm()).isEmpty();
        assertThat(provider.schema().modelForm().orElseThrow().fields())
                .extracting(field -> field.variable())
                .containsExactly("server_url", "model_uid");
        assertThat(provider.providerFields()).isEmpty();
        assertThat(provider.modelFields()).hasSize(2);
        assertThat(provider.schema().supportedKinds())
                .containsExactly(ModelKind.LLM, ModelKind.TEXT_EMBEDDING, ModelKind.RERANK);
    }

    @Test
    void fieldForTheNameSaysHowToAskForIt() {
        assertThat(reading.vendor(yaml)
                        .schema()
                        .modelNameField()
                        .orElseThrow()
                        .label()
                        .english())
                .isEqualTo("Name of model");
    }

    @Test
    void conditionOnTheDeclaredTypeBecomesOneOnTheImplicitType() {
        assertThat(reading.vendor(yaml).modelFields().get(1).field().showOn())
                .containsExactly(new Condition(Condition.MODEL_TYPE, "text-embedding"));
    }

    @Test
    void formWithoutFieldsIsReadAsAnEmptyOne() {
        String empty = yaml.substring(0, yaml.indexOf("  - variable"));
        LocatedProvider provider = reading.vendor(empty);
        assertThat(reading.found()).containsExactly("spelling 18:3", "misplaced-schema 22:1", "empty-form 23:27");
        assertThat(provider.schema().modelForm().orElseThrow().fields()).isEmpty();
    }
}
