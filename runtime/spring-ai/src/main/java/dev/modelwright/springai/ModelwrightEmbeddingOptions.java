package dev.modelwright.springai;

import dev.modelwright.model.EmbeddingPurpose;
import dev.modelwright.model.Overlong;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.embedding.EmbeddingOptions;

/**
 * What a request asks of an embedding model: Spring AI's portable options, and what only our models take. Immutable.
 *
 * @param model the model's name, null for whichever is asked
 * @param dimensions how long the vectors shall be, sent as the parameter {@code dimensions}; null for as long as they are
 * @param purpose what the texts are
 * @param overlong what is done with a text that is too long
 * @param parameters the vendor's parameters
 */
public record ModelwrightEmbeddingOptions(
        @Nullable String model,
        @Nullable Integer dimensions,
        EmbeddingPurpose purpose,
        Overlong overlong,
        DynamicParameters parameters)
        implements EmbeddingOptions {

    private static final String DIMENSIONS = "dimensions";

    public ModelwrightEmbeddingOptions {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(overlong, "overlong");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns the options of documents, of whatever length the vectors have, with texts that are too long refused. */
    public static ModelwrightEmbeddingOptions defaults() {
        return new ModelwrightEmbeddingOptions(
                null, null, EmbeddingPurpose.DOCUMENT, Overlong.REFUSE, DynamicParameters.none());
    }

    /** Returns these options for texts that are searched with. */
    public ModelwrightEmbeddingOptions forQueries() {
        return new ModelwrightEmbeddingOptions(model, dimensions, EmbeddingPurpose.QUERY, overlong, parameters);
    }

    /** Returns these options with another treatment of texts that are too long. */
    public ModelwrightEmbeddingOptions with(Overlong treatment) {
        return new ModelwrightEmbeddingOptions(model, dimensions, purpose, treatment, parameters);
    }

    /** Returns these options with other parameters of the vendor's. */
    public ModelwrightEmbeddingOptions with(Parameters values) {
        return new ModelwrightEmbeddingOptions(model, dimensions, purpose, overlong, DynamicParameters.copyOf(values));
    }

    /** Returns these options with vectors of another length. */
    public ModelwrightEmbeddingOptions withDimensions(int length) {
        return new ModelwrightEmbeddingOptions(model, length, purpose, overlong, parameters);
    }

    @Override
    public @Nullable String getModel() {
        return model;
    }

    @Override
    public @Nullable Integer getDimensions() {
        return dimensions;
    }

    ModelwrightEmbeddingOptions overlaidWith(@Nullable EmbeddingOptions asked, String model) {
        ModelwrightEmbeddingOptions own =
                asked instanceof ModelwrightEmbeddingOptions ours ? ours : overlaidWith(asked);
        ModelNames.require(model, own.model);
        return new ModelwrightEmbeddingOptions(model, own.dimensions, own.purpose, own.overlong, own.parameters);
    }

    private ModelwrightEmbeddingOptions overlaidWith(@Nullable EmbeddingOptions asked) {
        if (asked == null) {
            return this;
        }
        Integer length = Optional.ofNullable(asked.getDimensions()).orElse(dimensions);
        String name = Optional.ofNullable(asked.getModel()).orElse(model);
        return new ModelwrightEmbeddingOptions(name, length, purpose, overlong, parameters);
    }

    /** Returns the parameters to send. What the caller gave under the vendor's own name is the more exact word. */
    DynamicParameters sent() {
        return dimensions == null || parameters.values().containsKey(DIMENSIONS)
                ? parameters
                : parameters.toBuilder().set(DIMENSIONS, dimensions.longValue()).build();
    }

    boolean hasShapeOf(ModelwrightEmbeddingOptions other) {
        return sent().equals(other.sent());
    }
}
