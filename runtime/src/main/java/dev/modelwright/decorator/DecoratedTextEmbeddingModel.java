package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.usage.TokenCount;
import java.util.List;

/** A model that turns texts into vectors, with something around it. */
final class DecoratedTextEmbeddingModel extends DecoratedModel<TextEmbeddingModel> implements TextEmbeddingModel {

    DecoratedTextEmbeddingModel(Around<TextEmbeddingModel> around) {
        super(around);
    }

    @Override
    public EmbeddingResult embed(EmbeddingRequest request) {
        Asked asked = new Asked(request, () -> RequestSummary.of(request));
        return around.call(new Call<>(asked, model -> model.embed(request), result -> UsageSummary.of(result.usage())));
    }

    @Override
    public List<TokenCount> countTokens(List<String> texts) {
        return around.model().countTokens(texts);
    }
}
