package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.usage.TokenCount;

/** A language model with something around it. */
final class DecoratedLanguageModel extends DecoratedModel<LanguageModel> implements LanguageModel {

    private static final StreamKind<LlmStream, LlmChunk> STREAMS = new LlmStreams();

    DecoratedLanguageModel(Around<LanguageModel> around) {
        super(around);
    }

    @Override
    public LlmResult invoke(LlmRequest request) {
        return around.call(
                new Call<>(asked(request), model -> model.invoke(request), result -> UsageSummary.of(result.usage())));
    }

    @Override
    public LlmStream stream(LlmRequest request) {
        return new DecoratedLlmStream(
                around.open(new Opening<>(asked(request), model -> model.stream(request), STREAMS)));
    }

    @Override
    public TokenCount countTokens(LlmRequest request) {
        return around.model().countTokens(request);
    }

    private static Asked asked(LlmRequest request) {
        return new Asked(request, request.metadata(), () -> RequestSummary.of(request));
    }
}
