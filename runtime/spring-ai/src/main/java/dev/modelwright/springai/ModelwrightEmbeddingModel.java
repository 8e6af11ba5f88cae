package dev.modelwright.springai;

import dev.modelwright.message.Content;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.TextEmbeddingModel;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.Embedding;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;
import org.springframework.ai.embedding.EmbeddingResponseMetadata;
import org.springframework.ai.embedding.observation.DefaultEmbeddingModelObservationConvention;
import org.springframework.ai.embedding.observation.EmbeddingModelObservationContext;
import org.springframework.ai.embedding.observation.EmbeddingModelObservationConvention;
import org.springframework.ai.embedding.observation.EmbeddingModelObservationDocumentation;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;

/**
 * A model of any vendor that turns texts into vectors, as Spring AI's embedding model. Any number of texts may be sent: they go to the
 * vendor in portions, in order. Safe for any number of threads.
 */
public final class ModelwrightEmbeddingModel implements EmbeddingModel {

    private static final String PROBE = "dimensions";

    private final TextEmbeddingModel model;
    private final ModelwrightEmbeddingOptions options;
    private final ObservationRegistry registry;
    private final @Nullable EmbeddingModelObservationConvention convention;
    // How long the vectors of the default options are, 0 until one has been seen.
    private final AtomicInteger dimensions = new AtomicInteger();

    private ModelwrightEmbeddingModel(Builder builder) {
        this.model = builder.model;
        this.options = builder.options;
        this.registry = builder.registry;
        this.convention = builder.convention;
    }

    /** Returns the model with no default options, without observations. */
    public static ModelwrightEmbeddingModel of(TextEmbeddingModel model) {
        return builder(model).build();
    }

    /** Starts an embedding model around this one. */
    public static Builder builder(TextEmbeddingModel model) {
        return new Builder(model);
    }

    /**
     * Returns one vector for each text, in order.
     *
     * @throws TransientAiException when the call failed and may succeed if it is tried again
     * @throws NonTransientAiException when the call failed, or was refused, for good
     * @throws IllegalArgumentException when the options ask for another model
     */
    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
        ModelwrightEmbeddingOptions effective = options.overlaidWith(request.getOptions(), model.model());
        EmbeddingRequest whole = new EmbeddingRequest(request.getInstructions(), effective);
        EmbeddingModelObservationContext context = EmbeddingModelObservationContext.builder()
                .embeddingRequest(whole)
                .provider(model.provider())
                .build();
        return EmbeddingModelObservationDocumentation.EMBEDDING_MODEL_OPERATION
                .observation(convention, new DefaultEmbeddingModelObservationConvention(), () -> context, registry)
                .observe(() -> {
                    EmbeddingResponse response = embed(whole.getInstructions(), effective);
                    context.setResponse(response);
                    return response;
                });
    }

    /**
     * Returns the vector of the document's text.
     *
     * @throws IllegalArgumentException when the document has no text
     */
    @Override
    public float[] embed(Document document) {
        String text = getEmbeddingContent(document);
        if (text == null) {
            throw new IllegalArgumentException(
                    "Only texts become vectors, but the document `" + document.getId() + "` has none.");
        }
        return embed(text);
    }

    /** Returns how long the vectors of the default options are. The first time, and only if none was seen, a word is sent. */
    @Override
    public int dimensions() {
        int known = dimensions.get();
        return known > 0 ? known : embed(PROBE).length;
    }

    private EmbeddingResponse embed(List<String> texts, ModelwrightEmbeddingOptions effective) {
        EmbeddingResult result = ModelErrors.translating(() -> model.embed(ours(texts, effective)));
        List<Embedding> embeddings = IntStream.range(0, result.embeddings().size())
                .mapToObj(index -> new Embedding(result.embeddings().get(index).toArray(), index))
                .toList();
        if (effective.hasShapeOf(options) && !embeddings.isEmpty()) {
            dimensions.set(embeddings.get(0).getOutput().length);
        }
        return new EmbeddingResponse(embeddings, metadata(result));
    }

    private static dev.modelwright.model.EmbeddingRequest ours(
            List<String> texts, ModelwrightEmbeddingOptions effective) {
        List<Content> inputs = texts.stream().<Content>map(Content::text).toList();
        return new dev.modelwright.model.EmbeddingRequest(
                inputs, effective.purpose(), effective.overlong(), effective.sent(), Optional.empty());
    }

    private EmbeddingResponseMetadata metadata(EmbeddingResult result) {
        Map<String, Object> more = Metadata.of(model.provider(), result.usage(), result.parameters());
        more.put(ResponseKeys.CUT, result.cut());
        return new EmbeddingResponseMetadata(model.model(), Usages.of(result.usage()), more);
    }

    /** Collects what an embedding model is made of. Not thread-safe. */
    public static final class Builder {

        private final TextEmbeddingModel model;
        private ModelwrightEmbeddingOptions options = ModelwrightEmbeddingOptions.defaults();
        private ObservationRegistry registry = ObservationRegistry.NOOP;
        private @Nullable EmbeddingModelObservationConvention convention;

        private Builder(TextEmbeddingModel model) {
            this.model = Objects.requireNonNull(model, "model");
        }

        /** States what holds where a request says nothing else. */
        public Builder options(ModelwrightEmbeddingOptions defaults) {
            this.options = Objects.requireNonNull(defaults, "defaults");
            return this;
        }

        /** States where calls are observed; nowhere if it is not called. */
        public Builder observationRegistry(ObservationRegistry observations) {
            this.registry = Objects.requireNonNull(observations, "observations");
            return this;
        }

        /** States how observations are named, in place of Spring AI's own convention. */
        public Builder observationConvention(EmbeddingModelObservationConvention naming) {
            this.convention = Objects.requireNonNull(naming, "naming");
            return this;
        }

        /** Returns the embedding model. */
        public ModelwrightEmbeddingModel build() {
            return new ModelwrightEmbeddingModel(this);
        }
    }
}
