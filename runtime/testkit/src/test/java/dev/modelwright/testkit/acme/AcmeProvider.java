package dev.modelwright.testkit.acme;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.ModelListing;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.schema.ProviderSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The vendor. */
public final class AcmeProvider implements ModelProvider {

    static final int MOST = 100;
    private static final String KEY = "api_key";

    private final Plant plant;
    private final AcmeDriver driver;
    private final VendorModels<AcmeCredentials, LanguageModel> models;

    /** Makes the vendor with one fault. */
    public AcmeProvider(Plant plant) {
        this.plant = plant;
        this.driver = new AcmeDriver(plant);
        this.models = VendorModels.languageModels(
                "acme", () -> driver, (DynamicParameters parameters) -> parameters, AcmeProvider::describe);
    }

    @Override
    public ProviderSchema schema() {
        return ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                .kinds(plant == Plant.KIND_NOT_DECLARED ? ModelKind.RERANK : ModelKind.LLM)
                .methods(ConfigurationMethod.CUSTOMIZABLE_MODEL)
                .modelForm(AcmeCredentials.FORM)
                .build();
    }

    @Override
    public Set<ModelKind> kinds() {
        return Set.of(ModelKind.LLM);
    }

    @Override
    public LanguageModel languageModel(String model, Map<String, ?> credentials) {
        AcmeCredentials parsed = inOneLanguage(() -> AcmeCredentials.parse(changed(credentials)));
        LanguageModel made = models.model(model, parsed);
        return plant == Plant.MAP_NOT_COPIED
                ? new LateModel(made, () -> models.model(model, AcmeCredentials.parse(credentials)))
                : made;
    }

    @Override
    public Optional<ModelListing> listing(ModelKind kind) {
        return kind == ModelKind.LLM
                ? models.listing(
                        AcmeCredentials.FORM, values -> inOneLanguage(() -> AcmeCredentials.parse(changed(values))))
                : Optional.empty();
    }

    @Override
    public void close() {
        if (plant == Plant.OPEN_AFTER_CLOSE) {
            driver.close();
        } else {
            VendorModels.closeAll(models);
        }
    }

    private Map<String, ?> changed(Map<String, ?> credentials) {
        Map<String, Object> changed = new LinkedHashMap<>(credentials);
        switch (plant) {
            case UNKNOWN_DROPPED -> changed.keySet().retainAll(AcmeCredentials.FORM.variables());
            case REQUIRED_FILLED_IN -> changed.putIfAbsent(KEY, "anonymous");
            case LONG_TEXT_TAKEN -> changed.computeIfPresent(KEY, (name, key) -> shortened(key));
            default -> {
                return credentials;
            }
        }
        return changed;
    }

    private static Object shortened(Object key) {
        return key instanceof String text && text.length() > 60 ? text.substring(0, 60) : key;
    }

    private AcmeCredentials inOneLanguage(Supplier<AcmeCredentials> parse) {
        try {
            return parse.get();
        } catch (InvalidCredentialsException refused) {
            if (plant != Plant.ENGLISH_ONLY) {
                throw refused;
            }
            throw new InvalidCredentialsException(refused.violations().stream()
                    .map(one -> new CredentialViolation(
                            one.variable(), one.label(), one.rule(), one.message(), one.remedy()))
                    .toList());
        }
    }

    private static ModelSchema describe(String model) {
        return ModelSchema.builder(model, ModelKind.LLM)
                .parameterRules(List.of(
                        ParameterRule.builder("temperature", ParameterType.FLOAT)
                                .min(0)
                                .max(2)
                                .precision(1)
                                .build(),
                        ParameterRule.builder("max_tokens", ParameterType.INT)
                                .min(1)
                                .max(MOST)
                                .defaultValue(10)
                                .required()
                                .build(),
                        ParameterRule.builder("style", ParameterType.STRING)
                                .options("plain", "florid")
                                .build()))
                .build();
    }
}
