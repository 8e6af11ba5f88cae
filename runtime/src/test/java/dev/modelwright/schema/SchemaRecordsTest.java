package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaRecordsTest {

    private static final LocalizedText LABEL = LocalizedText.of("Label");

    @Test
    void fieldIsOptionalAlwaysShownAndFreeTextUnlessItSaysMore() {
        CredentialField field =
                CredentialField.builder("key", FieldType.TEXT_INPUT, LABEL).build();

        assertThat(field.required()).isFalse();
        assertThat(field.format()).isEqualTo(ValueFormat.TEXT);
        assertThat(field.maxLength()).isZero();
        assertThat(field.showOn()).isEmpty();
        assertThat(field.defaultValue()).isEmpty();
    }

    @Test
    void blankDefaultIsNoDefault() {
        CredentialField.Builder field = CredentialField.builder("key", FieldType.TEXT_INPUT, LABEL);

        assertThat(field.defaultValue(" ").build().defaultValue()).isEmpty();
        assertThat(field.defaultValue("0").build().defaultValue()).contains("0");
    }

    @Test
    void fieldThatIsBuiltSharesNothingWithItsBuilder() {
        CredentialField.Builder builder = CredentialField.builder("key", FieldType.SELECT, LABEL)
                .option(FieldOption.of("a", LABEL))
                .showOn("other", "x");
        CredentialField first = builder.build();
        builder.option(FieldOption.of("b", LABEL)).showOn("other", "y");

        assertThat(first.options()).hasSize(1).isUnmodifiable();
        assertThat(first.showOn()).hasSize(1).isUnmodifiable();
    }

    @Test
    void formFindsTheFirstDeclarationAndNamesEachVariableOnce() {
        CredentialField one = CredentialField.builder("size", FieldType.TEXT_INPUT, LABEL)
                .showOn("mode", "a")
                .build();
        CredentialField two = CredentialField.builder("size", FieldType.TEXT_INPUT, LABEL)
                .showOn("mode", "b")
                .build();
        CredentialField mode =
                CredentialField.builder("mode", FieldType.SELECT, LABEL).build();
        CredentialForm form = CredentialForm.of(one, mode, two);

        assertThat(form.field("size")).containsSame(one);
        assertThat(form.field("Size")).isEmpty();
        assertThat(form.variables()).containsExactly("size", "mode").isUnmodifiable();
    }

    @Test
    void modelIsLabelledWithItsNameAndCustomizableUnlessItSaysMore() {
        ModelSchema model = ModelSchema.builder("qwen3", ModelKind.LLM).build();

        assertThat(model.label()).isEqualTo(LocalizedText.of("qwen3"));
        assertThat(model.source()).isEqualTo(ModelSource.CUSTOMIZABLE);
        assertThat(model.pricing()).isEmpty();
        assertThat(model.deprecated()).isFalse();
        assertThat(model.properties()).isEqualTo(ModelProperties.NONE);
    }

    @Test
    void unknownContextSizeStaysOpen() {
        ModelSchema.Builder model = ModelSchema.builder("m", ModelKind.LLM);

        assertThat(model.contextSize(OptionalInt.empty()).build().properties().contextSize())
                .isEmpty();
        assertThat(model.contextSize(OptionalInt.of(8)).build().properties().contextSize())
                .hasValue(8);
    }

    @Test
    void modelCollectsFeaturesAndRules() {
        ParameterRule rule = ParameterRule.builder("seed", ParameterType.INT).build();
        ModelSchema model = ModelSchema.builder("m", ModelKind.LLM)
                .features(ModelFeature.VISION)
                .features(List.of(ModelFeature.AUDIO))
                .parameterRules(List.of(rule))
                .mode(LlmMode.COMPLETION)
                .property(ModelProperty.MAX_CHUNKS, JsonValue.of(3))
                .build();

        assertThat(model.features())
                .containsExactlyInAnyOrder(ModelFeature.VISION, ModelFeature.AUDIO)
                .isUnmodifiable();
        assertThat(model.rule("seed")).containsSame(rule);
        assertThat(model.rule("Seed")).isEmpty();
        assertThat(model.properties().mode()).isEqualTo(LlmMode.COMPLETION);
        assertThat(model.parameterRules()).isUnmodifiable();
    }

    @Test
    void providerFindsAPredefinedModelByKindAndName() {
        ModelSchema llm = ModelSchema.builder("m", ModelKind.LLM).build();
        ModelSchema rerank = ModelSchema.builder("m", ModelKind.RERANK).build();
        ProviderSchema provider = ProviderSchema.builder("v", LABEL)
                .kinds(ModelKind.LLM, ModelKind.RERANK)
                .methods(ConfigurationMethod.PREDEFINED_MODEL)
                .models(List.of(llm, rerank))
                .build();

        assertThat(provider.model(ModelKind.RERANK, "m")).containsSame(rerank);
        assertThat(provider.model(ModelKind.TTS, "m")).isEmpty();
        assertThat(provider.model(ModelKind.LLM, "n")).isEmpty();
    }

    @Test
    void providerIsACopy() {
        List<ModelKind> kinds = new ArrayList<>(List.of(ModelKind.TTS));
        ProviderSchema provider =
                ProviderSchema.builder("v", LABEL).kinds(kinds).build();
        kinds.clear();

        assertThat(provider.supportedKinds()).containsExactly(ModelKind.TTS).isUnmodifiable();
        assertThat(provider.methods()).isEqualTo(Set.of()).isUnmodifiable();
        assertThatThrownBy(() -> provider.models().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void fieldKeepsWhatItIsTold() {
        CredentialField field = CredentialField.builder("x", FieldType.TEXT_INPUT, LABEL)
                .placeholder(LocalizedText.of("p"))
                .help(LocalizedText.of("h"))
                .helpUrl("https://a")
                .maxLength(9)
                .build();

        assertThat(field.placeholder()).contains(LocalizedText.of("p"));
        assertThat(field.help()).contains(LocalizedText.of("h"));
        assertThat(field.helpUrl()).contains("https://a");
        assertThat(field.maxLength()).isEqualTo(9);
    }

    @Test
    void modelKeepsWhatItIsTold() {
        Pricing pricing = new Pricing(BigDecimal.ONE, Optional.empty(), BigDecimal.ONE, "EUR");
        ModelSchema model = ModelSchema.builder("m", ModelKind.TTS)
                .label(LABEL)
                .pricing(pricing)
                .deprecated()
                .source(ModelSource.PREDEFINED)
                .build();

        assertThat(model.label()).isEqualTo(LABEL);
        assertThat(model.pricing()).contains(pricing);
        assertThat(model.deprecated()).isTrue();
        assertThat(model.source()).isEqualTo(ModelSource.PREDEFINED);
    }

    @Test
    void providerKeepsWhatItIsTold() {
        Icons icons = new Icons(Optional.of(LABEL), Optional.empty(), Optional.empty(), Optional.empty());
        HelpLink help = new HelpLink(LABEL, LocalizedText.of("https://a"));
        CredentialForm form = CredentialForm.of();
        ModelNameField name = new ModelNameField(LABEL, Optional.empty());
        ProviderSchema provider = ProviderSchema.builder("v", LABEL)
                .description(LABEL)
                .icons(icons)
                .background("#FAF5FF")
                .help(help)
                .providerForm(form)
                .modelForm(CredentialForm.of(
                        CredentialField.builder("x", FieldType.SWITCH, LABEL).build()))
                .modelNameField(name)
                .build();

        assertThat(provider.description()).contains(LABEL);
        assertThat(provider.icons()).isEqualTo(icons);
        assertThat(provider.background()).contains("#FAF5FF");
        assertThat(provider.help()).contains(help);
        assertThat(provider.providerForm()).contains(form);
        assertThat(provider.modelForm())
                .hasValueSatisfying(other -> assertThat(other.fields()).hasSize(1));
        assertThat(provider.modelNameField()).contains(name);
        assertThat(ProviderSchema.builder("v", LABEL).build().icons()).isEqualTo(Icons.NONE);
    }

    @Test
    void numbersAreFloatsAndInts() {
        assertThat(ParameterType.values())
                .filteredOn(ParameterType::isNumeric)
                .containsExactly(ParameterType.FLOAT, ParameterType.INT);
    }

    @Test
    void plainPricingHasNoTiersAndNoCachedPrice() {
        Pricing pricing = new Pricing(BigDecimal.ONE, Optional.empty(), BigDecimal.TEN, "EUR");
        assertThat(pricing.cached()).isEmpty();
        assertThat(pricing.tiers()).isEmpty();
        assertThat(pricing.unit()).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void tiersOfAPricingAreACopy() {
        PriceTier tier = new PriceTier(32_768, BigDecimal.ONE, Optional.empty());
        List<PriceTier> tiers = new ArrayList<>(List.of(tier));
        Pricing pricing = new Pricing(BigDecimal.ONE, Optional.empty(), Optional.empty(), tiers, BigDecimal.ONE, "EUR");
        tiers.clear();

        assertThat(pricing.tiers()).containsExactly(tier).isUnmodifiable();
    }

    @Test
    void modelsOfAProviderAreReplacedAndTheRestKept() {
        ModelSchema old = ModelSchema.builder("old", ModelKind.LLM).build();
        ModelSchema other = ModelSchema.builder("new", ModelKind.LLM).build();
        ProviderSchema provider = ProviderSchema.builder("v", LABEL)
                .kinds(ModelKind.LLM)
                .models(List.of(old))
                .build();
        ProviderSchema replaced = provider.withModels(List.of(other));

        assertThat(replaced.models()).containsExactly(other);
        assertThat(replaced.withModels(List.of(old))).isEqualTo(provider);
    }
}
