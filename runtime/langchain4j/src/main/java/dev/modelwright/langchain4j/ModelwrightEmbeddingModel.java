package dev.modelwright.langchain4j;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.ContentType;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.listener.EmbeddingModelListener;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingParameter;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.Overlong;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An embedding model of any vendor as LangChain4j's. Any number of inputs is sent in portions that the vendor takes, and the vectors come
 * in the order of the inputs. Immutable, safe for any number of threads, and nothing to close.
 */
public final class ModelwrightEmbeddingModel implements EmbeddingModel {

    private static final String DIMENSIONS = "dimensions";

    private final TextEmbeddingModel model;
    private final DynamicParameters parameters;
    private final Overlong overlong;
    private final List<EmbeddingModelListener> listeners;
    private final ModelProvider provider;

    private ModelwrightEmbeddingModel(Builder builder) {
        this.model = builder.model;
        this.parameters = builder.parameters;
        this.overlong = builder.overlong;
        this.listeners = builder.listeners;
        this.provider = builder.provider;
    }

    /** Returns the model without parameters and listeners. Inputs that are known to be too long are refused. */
    public static ModelwrightEmbeddingModel of(TextEmbeddingModel model) {
        return builder(model).build();
    }

    /** Starts with a model. */
    public static Builder builder(TextEmbeddingModel model) {
        return new Builder(model);
    }

    @Override
    public EmbeddingResponse doEmbed(EmbeddingRequest request) {
        return Failures.mapping(() -> {
            EmbeddingResult result = model.embed(mapped(request));
            return EmbeddingResponse.builder()
                    .embeddings(result.embeddings().stream()
                            .map(vector -> Embedding.from(vector.toArray()))
                            .toList())
                    .metadata(ModelwrightEmbeddingResponseMetadata.of(result, model.model()))
                    .build();
        });
    }

    private dev.modelwright.model.EmbeddingRequest mapped(EmbeddingRequest request) {
        Requests.requireName(request.modelName(), model);
        DynamicParameters.Builder values = parameters.toBuilder();
        if (request.dimensions() != null) {
            values.set(DIMENSIONS, request.dimensions());
        }
        var mapped = dev.modelwright.model.EmbeddingRequest.ofContents(
                        request.inputs().stream().map(this::single).toList())
                .with(overlong)
                .with(values.build());
        return request.inputType() == EmbeddingInputType.QUERY ? mapped.forQueries() : mapped;
    }

    private dev.modelwright.message.Content single(EmbeddingInput input) {
        if (input.contents().size() != 1) {
            throw new UnsupportedFeatureException("One vector of several contents is not supported by model `"
                    + model.model() + "`. Give each content as an input of its own.");
        }
        return Contents.of(input.contents().get(0));
    }

    @Override
    public Set<EmbeddingParameter<?>> supportedParameters() {
        return schema().rule(DIMENSIONS).isPresent()
                ? Set.of(
                        EmbeddingRequestParameters.MODEL_NAME,
                        EmbeddingRequestParameters.INPUT_TYPE,
                        EmbeddingRequestParameters.DIMENSIONS)
                : Set.of(EmbeddingRequestParameters.MODEL_NAME, EmbeddingRequestParameters.INPUT_TYPE);
    }

    @Override
    public Set<ContentType> supportedContentTypes() {
        return schema().features().contains(ModelFeature.VISION)
                ? Set.of(ContentType.TEXT, ContentType.IMAGE)
                : Set.of(ContentType.TEXT);
    }

    private ModelSchema schema() {
        return Failures.mapping(model::schema);
    }

    @Override
    public List<EmbeddingModelListener> listeners() {
        return listeners;
    }

    @Override
    public ModelProvider provider() {
        return provider;
    }

    @Override
    public String modelName() {
        return model.model();
    }

    /** Collects what the model is made of. Not thread-safe. */
    public static final class Builder {

        private final TextEmbeddingModel model;
        private DynamicParameters parameters = DynamicParameters.none();
        private Overlong overlong = Overlong.REFUSE;
        private List<EmbeddingModelListener> listeners = List.of();
        private ModelProvider provider = ModelProvider.OTHER;

        private Builder(TextEmbeddingModel model) {
            this.model = Objects.requireNonNull(model, "model");
        }

        /** Sets the vendor's parameters of every request. None when it is not called. */
        public Builder parameters(Parameters values) {
            this.parameters = DynamicParameters.copyOf(values);
            return this;
        }

        /** Sets what happens to inputs that are too long; refused where the limit is known when it is not called. */
        public Builder overlong(Overlong treatment) {
            this.overlong = Objects.requireNonNull(treatment, "treatment");
            return this;
        }

        /** Sets the listeners that the framework tells of requests, responses and errors. None when it is not called. */
        public Builder listeners(List<EmbeddingModelListener> those) {
            this.listeners = List.copyOf(those);
            return this;
        }

        /** Sets the framework's name for the vendor, which listeners see; {@code OTHER} when it is not called. */
        public Builder provider(ModelProvider name) {
            this.provider = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Returns the model. Makes no call. */
        public ModelwrightEmbeddingModel build() {
            return new ModelwrightEmbeddingModel(this);
        }
    }
}
