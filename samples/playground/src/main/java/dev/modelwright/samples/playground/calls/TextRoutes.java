package dev.modelwright.samples.playground.calls;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.ModerationCategory;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.ModerationResult;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.json.UsageView;
import dev.modelwright.samples.playground.problem.Words;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Embeddings, rerank and moderation. */
final class TextRoutes {

    private static final int HEAD = 8;

    private final Calls calls;

    TextRoutes(Calls calls) {
        this.calls = calls;
    }

    Answer embed(Request request) throws IOException {
        return calls.whole(request, TextEmbeddingModel.class, (model, input) -> {
            EmbeddingRequest asked = purposed(
                    input, EmbeddingRequest.of(calls.texts(input, "texts")).with(input.parameters()));
            input.requireParameters(model);
            return embeddings(model.embed(asked));
        });
    }

    Answer rerank(Request request) throws IOException {
        return calls.whole(request, RerankModel.class, (model, input) -> {
            RerankRequest asked = asked(input);
            input.requireParameters(model);
            return ranking(model.rerank(asked));
        });
    }

    Answer moderate(Request request) throws IOException {
        return calls.whole(request, ModerationModel.class, (model, input) -> {
            ModerationRequest asked =
                    ModerationRequest.of(input.body().text("text")).with(input.parameters());
            input.requireParameters(model);
            return verdict(model.moderate(asked));
        });
    }

    private static EmbeddingRequest purposed(CallInput input, EmbeddingRequest request) {
        return switch (input.body().optionalText("purpose").orElse("document")) {
            case "document" -> request;
            case "query" -> request.forQueries();
            default ->
                throw input.body()
                        .problem(
                                "purpose",
                                Words.of("The purpose must be document or query.", "用途必须是 document 或 query。"));
        };
    }

    private RerankRequest asked(CallInput input) {
        String query = input.body().text("query");
        List<String> documents = calls.texts(input, "documents");
        OptionalInt topN = input.body().optionalInteger("topN");
        if (topN.isPresent() && topN.getAsInt() < 1) {
            throw input.body().problem("topN", Words.of("`topN` must be 1 or more.", "`topN` 必须大于或等于 1。"));
        }
        return input.building("documents", () -> {
            RerankRequest request = RerankRequest.of(query, documents).with(input.parameters());
            if (topN.isPresent()) {
                request = request.withTopN(topN.getAsInt());
            }
            var threshold = input.body().optionalNumber("scoreThreshold");
            return threshold.isPresent() ? request.withScoreThreshold(threshold.getAsDouble()) : request;
        });
    }

    private static JsonObject embeddings(EmbeddingResult result) {
        List<Embedding> embeddings = result.embeddings();
        return JsonObject.builder()
                .put("dimensions", embeddings.get(0).dimensions())
                .put(
                        "vectors",
                        JsonArray.of(embeddings.stream().map(TextRoutes::vector).toList()))
                .put(
                        "cosine",
                        JsonArray.of(embeddings.stream()
                                .map(one -> cosines(one, embeddings))
                                .toList()))
                .put("cut", JsonValue.fromJava(result.cut().stream().sorted().toList()))
                .put("usage", UsageView.of(result.usage()))
                .put("parameters", UsageView.of(result.parameters()))
                .build();
    }

    private static JsonObject vector(Embedding embedding) {
        JsonArray head = JsonArray.of(IntStream.range(0, Math.min(HEAD, embedding.dimensions()))
                .mapToObj(index -> JsonValue.of(embedding.get(index)))
                .toList());
        return JsonObject.builder()
                .put("head", head)
                .put("norm", JsonValue.of(embedding.norm()))
                .build();
    }

    private static JsonArray cosines(Embedding one, List<Embedding> others) {
        return JsonArray.of(
                others.stream().map(other -> JsonValue.of(one.cosine(other))).toList());
    }

    private static JsonObject ranking(RerankResult result) {
        return JsonObject.builder()
                .put(
                        "documents",
                        JsonArray.of(result.documents().stream()
                                .map(TextRoutes::ranked)
                                .toList()))
                .put("usage", UsageView.of(result.usage()))
                .put("parameters", UsageView.of(result.parameters()))
                .build();
    }

    private static JsonObject ranked(RankedDocument document) {
        return JsonObject.builder()
                .put("index", document.index())
                .put("score", JsonValue.of(document.score()))
                .put("text", document.text())
                .build();
    }

    private static JsonObject verdict(ModerationResult result) {
        return JsonObject.builder()
                .put("flagged", result.flagged())
                .put(
                        "categories",
                        JsonArray.of(result.categories().stream()
                                .map(TextRoutes::category)
                                .toList()))
                .put("usage", UsageView.of(result.usage()))
                .put("parameters", UsageView.of(result.parameters()))
                .build();
    }

    private static JsonObject category(ModerationCategory category) {
        JsonObject.Builder json =
                JsonObject.builder().put("name", category.name()).put("flagged", category.flagged());
        category.score().ifPresent(score -> json.put("score", JsonValue.of(score)));
        return json.build();
    }
}
