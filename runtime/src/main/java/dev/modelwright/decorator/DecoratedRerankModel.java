package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;

/** A model that puts documents in order, with something around it. */
final class DecoratedRerankModel extends DecoratedModel<RerankModel> implements RerankModel {

    DecoratedRerankModel(Around<RerankModel> around) {
        super(around);
    }

    @Override
    public RerankResult rerank(RerankRequest request) {
        Asked asked = new Asked(request, () -> RequestSummary.of(request));
        return around.call(
                new Call<>(asked, model -> model.rerank(request), result -> UsageSummary.of(result.usage())));
    }
}
