package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Credentials;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.PredefinedModel;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShippedModelsTest {

    private static final ModelSchema ECHO =
            ModelSchema.builder("echo-2", ModelKind.LLM).build();

    @Test
    void modelsTakeTheCredentialsThatAreMeantForThem() {
        ShippedModels models = shipping(Optional.of(ForShipped.class));

        models.requireFit("echo-2", new ForShipped());
        models.requireFit("own", new ForOwn());
        assertThat(models.find("echo-2")).contains(ECHO);
        assertThat(models.find("own")).isEmpty();
    }

    @Test
    void shippedModelRefusesCredentialsOfACustomizableOne() {
        assertThatThrownBy(() -> shipping(Optional.of(ForShipped.class)).requireFit("echo-2", new ForOwn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Model `echo-2` is shipped by provider `acme` and must have credentials of type `ForShipped`,"
                                + " but they were of type `ForOwn`. Give a model of your own another name.");
    }

    @Test
    void customizableModelRefusesCredentialsOfShippedOnes() {
        ShippedModels models = shipping(Optional.of(ForShipped.class));

        assertThatThrownBy(() -> models.requireFit("echo2", new ForShipped()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Model `echo2` is not shipped by provider `acme` and cannot have credentials of type"
                        + " `ForShipped`. Did you mean `echo-2`?");
        assertThatThrownBy(() -> models.requireFit("mine", new ForShipped()))
                .hasMessageEndingWith("credentials of type `ForShipped`. Give those of a customizable model.");
    }

    @Test
    void nothingIsRefusedWhereAllModelsTakeTheSame() {
        ShippedModels models = shipping(Optional.empty());

        models.requireFit("echo-2", new ForOwn());
        models.requireFit("own", new ForOwn());
    }

    @Test
    void modelOfTheVendorRefusesBeforeItIsMade() {
        FakeDriver driver = new FakeDriver();
        VendorModels<FakeDriver.Key, LanguageModel> models = VendorModels.languageModels(
                        "acme", () -> driver, DynamicParameters::copyOf, name -> ECHO)
                .withPredefined(
                        () -> ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                                .models(List.of(ECHO))
                                .build(),
                        ModelKind.LLM,
                        FakeDriver.Key.class);

        assertThat(models.model("echo-2", new FakeDriver.Key()).schema()).isSameAs(ECHO);
        assertThatThrownBy(() -> models.model("echo-3", new FakeDriver.Key()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("credentials of type `Key`. Did you mean `echo-2`?");
    }

    private static ShippedModels shipping(Optional<Class<? extends Credentials>> credentials) {
        List<PredefinedModel> models = ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                .models(List.of(ECHO))
                .build()
                .predefined(ModelKind.LLM);
        return new ShippedModels("acme", models, credentials);
    }

    record ForShipped() implements Credentials {

        @Override
        public Map<String, Object> toMap() {
            return Map.of();
        }
    }

    record ForOwn() implements Credentials {

        @Override
        public Map<String, Object> toMap() {
            return Map.of();
        }
    }
}
