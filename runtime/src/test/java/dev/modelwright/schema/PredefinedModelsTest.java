package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a vendor's models is read when it is asked for, and their names without it. */
class PredefinedModelsTest {

    private final List<String> made = new ArrayList<>();
    private final ProviderSchema provider = ProviderSchema.builder("acme", LocalizedText.of("Acme"))
            .models(shipped("echo", ModelKind.LLM), shipped("order", ModelKind.RERANK))
            .models(shipped("order", ModelKind.LLM))
            .build();

    @Test
    void vendorIsKnownWithoutItsModels() {
        assertThat(provider.models()).hasSize(3);
        assertThat(provider.predefined(ModelKind.LLM))
                .extracting(PredefinedModel::model)
                .containsExactly("echo", "order");
        assertThat(provider.predefined(ModelKind.TTS)).isEmpty();
        assertThat(provider.model(ModelKind.TTS, "echo")).isEmpty();
        assertThat(made).isEmpty();
    }

    @Test
    void oneModelIsFoundWithoutTheOthers() {
        assertThat(provider.model(ModelKind.LLM, "order")).contains(schema("order", ModelKind.LLM));
        assertThat(made).containsExactly("llm order");
    }

    @Test
    void allModelsAreThoseOfAVendorThatIsWrittenDown() {
        List<ModelSchema> all = List.of(
                schema("echo", ModelKind.LLM), schema("order", ModelKind.RERANK), schema("order", ModelKind.LLM));
        ProviderSchema written = ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                .models(all)
                .build();

        assertThat(provider).isEqualTo(written).hasSameHashCodeAs(written).hasToString(written.toString());
        assertThat(written.predefined(ModelKind.RERANK))
                .extracting(PredefinedModel::schema)
                .containsExactly(all.get(1));
        assertThat(provider.models()).isEqualTo(all);
        assertThat(all).isEqualTo(provider.models());
    }

    @Test
    void modelsCannotBeChanged() {
        ModelSchema other = schema("other", ModelKind.LLM);
        List<ModelSchema> given = new ArrayList<>(List.of(other));
        ProviderSchema replaced = provider.withModels(given);
        given.clear();

        assertThat(replaced.models()).containsExactly(other);
        assertThatThrownBy(() -> replaced.models().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> provider.models().add(other)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> provider.withModels(Arrays.asList(other, null)))
                .isInstanceOf(NullPointerException.class);
        assertThat(made).isEmpty();
    }

    private PredefinedModel shipped(String name, ModelKind kind) {
        return new PredefinedModel() {

            @Override
            public String model() {
                return name;
            }

            @Override
            public ModelKind kind() {
                return kind;
            }

            @Override
            public ModelSchema schema() {
                made.add(kind.wireName() + " " + name);
                return PredefinedModelsTest.schema(name, kind);
            }
        };
    }

    private static ModelSchema schema(String name, ModelKind kind) {
        return ModelSchema.builder(name, kind).build();
    }
}
