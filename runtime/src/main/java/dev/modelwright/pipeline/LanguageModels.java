package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The language models of one vendor: joins its driver to the checked path. Created by generated code.
 *
 * @param <C> the vendor's credentials
 * @param <P> the parameters that the driver takes
 */
public final class LanguageModels<C extends Credentials, P extends Parameters> {

    private final String vendor;
    private final LanguageModelDriver<C, P> driver;
    private final Function<DynamicParameters, P> parameters;
    private final Function<String, ModelSchema> declared;
    private final Function<String, Optional<ModelSchema>> predefined;

    private LanguageModels(
            String vendor,
            LanguageModelDriver<C, P> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared,
            Function<String, Optional<ModelSchema>> predefined) {
        this.vendor = Objects.requireNonNull(vendor, "vendor");
        this.driver = Objects.requireNonNull(driver, "driver");
        this.parameters = Objects.requireNonNull(parameters, "parameters");
        this.declared = Objects.requireNonNull(declared, "declared");
        this.predefined = Objects.requireNonNull(predefined, "predefined");
    }

    /**
     * Returns the models of a vendor.
     *
     * @param vendor the vendor's id, for messages
     * @param driver the vendor's driver
     * @param parameters turns checked values into the parameters that the driver takes
     * @param declared what the vendor YAML says of a model, for models of which the driver says nothing
     */
    public static <C extends Credentials, P extends Parameters> LanguageModels<C, P> of(
            String vendor,
            LanguageModelDriver<C, P> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared) {
        return new LanguageModels<>(vendor, driver, parameters, declared, model -> Optional.empty());
    }

    /** Returns these models, of which the vendor ships some: what it says of those comes before what the driver says. */
    public LanguageModels<C, P> withPredefined(Function<String, Optional<ModelSchema>> shipped) {
        return new LanguageModels<>(vendor, driver, parameters, declared, shipped);
    }

    /** Returns the model of this name with its credential. Makes no call. */
    public LanguageModel model(String model, C credentials) {
        ErrorGuard guard = new ErrorGuard(vendor, driver.errorMapping());
        Optional<ModelSchema> shipped = predefined.apply(model);
        ResolvedSchema schema = new ResolvedSchema(
                guard,
                () -> shipped.isPresent() ? shipped : driver.customizableModel(model, credentials),
                () -> declared.apply(model));
        return new DriverLanguageModel<>(driver, parameters, model, credentials, guard, schema);
    }
}
