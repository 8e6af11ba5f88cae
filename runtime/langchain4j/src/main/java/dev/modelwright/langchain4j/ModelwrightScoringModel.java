package dev.modelwright.langchain4j;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rerank model of any vendor as LangChain4j's scoring model. Scores come in the order of the segments, and each model has a range of its
 * own. Immutable, safe for any number of threads, and nothing to close.
 */
public final class ModelwrightScoringModel implements ScoringModel {

    /** The key in a response's metadata under which the {@link dev.modelwright.usage.CallUsage} is: tokens, price, latency. */
    public static final String USAGE = "modelwright.usage";

    private final RerankModel model;
    private final DynamicParameters parameters;

    private ModelwrightScoringModel(RerankModel model, DynamicParameters parameters) {
        this.model = Objects.requireNonNull(model, "model");
        this.parameters = parameters;
    }

    /** Returns the model without parameters. */
    public static ModelwrightScoringModel of(RerankModel model) {
        return of(model, DynamicParameters.none());
    }

    /** Returns the model with the vendor's parameters for every request. */
    public static ModelwrightScoringModel of(RerankModel model, Parameters parameters) {
        return new ModelwrightScoringModel(model, DynamicParameters.copyOf(parameters));
    }

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
        if (segments.isEmpty()) {
            return Response.from(List.of());
        }
        return Failures.mapping(() -> response(
                model.rerank(RerankRequest.of(
                                query, segments.stream().map(TextSegment::text).toList())
                        .with(parameters)),
                segments.size()));
    }

    private Response<List<Double>> response(RerankResult result, int count) {
        @Nullable Double[] scores = new Double[count];
        for (RankedDocument document : result.documents()) {
            scores[document.index()] = document.score();
        }
        if (Arrays.asList(scores).contains(null)) {
            throw new InternalServerException("Model `" + model.model() + "` was to score " + count
                    + " segments, but scored only " + result.documents().size() + " of them.");
        }
        return Response.from(
                List.of(scores), ModelwrightTokenUsage.ofInput(result.usage()), null, Map.of(USAGE, result.usage()));
    }
}
