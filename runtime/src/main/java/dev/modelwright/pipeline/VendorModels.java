package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.ListingDriver;
import dev.modelwright.driver.ModelDriver;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.ModelListing;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.UnknownModelException;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The models of one kind of one vendor: joins its driver to the checked path. Created by generated code.
 *
 * <p>Every factory takes the vendor's id for messages, what creates the driver, what turns checked values into the parameters that the
 * driver takes, and what the vendor YAML says of a model of which the driver says nothing. Driver and schema are asked for when
 * the first model is, so that a registry of many vendors loads none of their classes.
 *
 * @param <C> the vendor's credentials
 * @param <M> what callers call
 */
public final class VendorModels<C extends Credentials, M> {

    private final String vendor;
    private final Once<? extends ModelDriver<C>> driver;
    private final BiFunction<C, Resolution, M> factory;
    private final Function<String, ModelSchema> declared;
    private final Supplier<ShippedModels> shipped;
    private final Lifetime lifetime;
    private final SchemaCache cache = new SchemaCache(System::nanoTime);

    private VendorModels(
            String vendor,
            Once<? extends ModelDriver<C>> driver,
            BiFunction<C, Resolution, M> factory,
            Function<String, ModelSchema> declared,
            Supplier<ShippedModels> shipped,
            Lifetime lifetime) {
        this.vendor = Objects.requireNonNull(vendor, "vendor");
        this.driver = Objects.requireNonNull(driver, "driver");
        this.factory = factory;
        this.declared = Objects.requireNonNull(declared, "declared");
        this.shipped = shipped;
        this.lifetime = lifetime;
    }

    private static <C extends Credentials, P extends Parameters, D extends ModelDriver<C>, M> VendorModels<C, M> of(
            String vendor,
            Supplier<? extends D> making,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared,
            BiFunction<Binding<C, P>, D, M> factory) {
        Objects.requireNonNull(parameters, "parameters");
        Once<D> driver = new Once<>(making);
        return new VendorModels<>(
                vendor,
                driver,
                (credentials, resolution) -> factory.apply(
                        new Binding<>(
                                resolution.model(), credentials, resolution.guard(), resolution.schema(), parameters),
                        driver.get()),
                declared,
                () -> ShippedModels.none(vendor),
                new Lifetime());
    }

    /** Returns the language models of a vendor. */
    public static <C extends Credentials, P extends Parameters> VendorModels<C, LanguageModel> languageModels(
            String vendor,
            Supplier<? extends LanguageModelDriver<C, P>> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared) {
        return of(vendor, driver, parameters, declared, DriverLanguageModel<C, P>::new);
    }

    /** Returns the embedding models of a vendor. */
    public static <C extends Credentials, P extends Parameters> VendorModels<C, TextEmbeddingModel> textEmbeddingModels(
            String vendor,
            Supplier<? extends TextEmbeddingDriver<C, P>> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared) {
        return of(vendor, driver, parameters, declared, DriverTextEmbeddingModel<C, P>::new);
    }

    /** Returns the rerank models of a vendor. */
    public static <C extends Credentials, P extends Parameters> VendorModels<C, RerankModel> rerankModels(
            String vendor,
            Supplier<? extends RerankDriver<C, P>> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared) {
        return of(vendor, driver, parameters, declared, DriverRerankModel<C, P>::new);
    }

    /** Returns the models of a vendor that write down what is said. */
    public static <C extends Credentials, P extends Parameters> VendorModels<C, SpeechToTextModel> speechToTextModels(
            String vendor,
            Supplier<? extends SpeechToTextDriver<C, P>> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared) {
        return of(vendor, driver, parameters, declared, DriverSpeechToTextModel<C, P>::new);
    }

    /** Returns the models of a vendor that speak. */
    public static <C extends Credentials, P extends Parameters> VendorModels<C, TextToSpeechModel> textToSpeechModels(
            String vendor,
            Supplier<? extends TextToSpeechDriver<C, P>> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared) {
        return of(vendor, driver, parameters, declared, DriverTextToSpeechModel<C, P>::new);
    }

    /** Returns the moderation models of a vendor. */
    public static <C extends Credentials, P extends Parameters> VendorModels<C, ModerationModel> moderationModels(
            String vendor,
            Supplier<? extends ModerationDriver<C, P>> driver,
            Function<DynamicParameters, P> parameters,
            Function<String, ModelSchema> declared) {
        return of(vendor, driver, parameters, declared, DriverModerationModel<C, P>::new);
    }

    /** Returns these models, of which the vendor ships some: what it says of those comes before what the driver says. */
    public VendorModels<C, M> withPredefined(Supplier<ProviderSchema> schema, ModelKind kind) {
        return withShipped(() -> new ShippedModels(vendor, schema.get().predefined(kind), Optional.empty()));
    }

    /**
     * Returns these models, of which the vendor ships some, as above.
     *
     * @param credentials what models that the vendor ships, and no others, are called with
     */
    public VendorModels<C, M> withPredefined(
            Supplier<ProviderSchema> schema, ModelKind kind, Class<? extends C> credentials) {
        return withShipped(() -> new ShippedModels(vendor, schema.get().predefined(kind), Optional.of(credentials)));
    }

    private VendorModels<C, M> withShipped(Supplier<ShippedModels> models) {
        return new VendorModels<>(vendor, driver, factory, declared, new Once<>(models), lifetime);
    }

    /**
     * Makes sure that the vendor ships a model, where it takes no other.
     *
     * @throws UnknownModelException when it does not
     */
    public void requirePredefined(ModelKind kind, String model) {
        shipped.get().require(kind, model);
    }

    /**
     * Returns the model of this name with its credential. Makes no call.
     *
     * @throws IllegalArgumentException when a model that the vendor ships is given the credential of a customizable one, or
     *         the reverse; cannot be told where both are called with the same type
     * @throws IllegalStateException when the provider is closed
     */
    public M model(String model, C credentials) {
        Objects.requireNonNull(credentials, "credentials");
        requireOpen();
        shipped.get().requireFit(model, credentials);
        ErrorGuard guard = guard(driver.get());
        Resolution resolution = shipped.get()
                .find(model)
                .map(found -> new Resolution(model, guard, () -> found))
                .orElseGet(() -> resolution(model, guard, schema(model, credentials, guard)));
        return factory.apply(credentials, resolution);
    }

    /**
     * Returns what asks the vendor for its models of this kind, empty when the driver cannot. Makes no call.
     *
     * @param form the credential form of these models
     * @param parse makes credentials of the values of the form
     * @throws IllegalStateException when the provider is closed, or the driver says that something else than a text field names a model
     */
    public Optional<ModelListing> listing(CredentialForm form, Function<Map<String, ?>, ? extends C> parse) {
        requireOpen();
        ModelDriver<C> made = driver.get();
        return made instanceof ListingDriver<C> lister
                ? Optional.of(new DriverListing<>(lister, guard(lister), shipped, form, parse))
                : Optional.empty();
    }

    private ErrorGuard guard(ModelDriver<C> made) {
        return new ErrorGuard(vendor, made.errorMapping(), lifetime);
    }

    private void requireOpen() {
        if (lifetime.isOver()) {
            throw new IllegalStateException(Lifetime.message(vendor));
        }
    }

    private static Resolution resolution(String model, ErrorGuard guard, CachedSchema schema) {
        return new Resolution(model, guard.doubting(schema::doubt), schema);
    }

    private CachedSchema schema(String model, C credentials, ErrorGuard guard) {
        return new CachedSchema(
                cache,
                () -> cache.key(model, credentials),
                () -> guard.call(() ->
                        driver.get().customizableModel(model, credentials).orElseGet(() -> declared.apply(model))));
    }

    /**
     * Ends the models of a vendor, whatever their kinds: calls that run are ended by the drivers, and others fail. Closing again does
     * nothing.
     *
     * @throws RuntimeException what the first driver that failed to close has thrown, when all others are closed too
     */
    public static void closeAll(VendorModels<?, ?>... kinds) {
        Closing.all(Stream.of(kinds).<Runnable>map(models -> models::close).toList());
    }

    private void close() {
        lifetime.end();
        driver.end().ifPresent(ModelDriver::close);
    }

    private record Resolution(String model, ErrorGuard guard, Supplier<ModelSchema> schema) {}
}
