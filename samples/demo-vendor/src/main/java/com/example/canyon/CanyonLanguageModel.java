package com.example.canyon;

import static dev.modelwright.schema.ModelKind.LLM;

import com.example.canyon.CanyonCredentials.ForLlm;
import com.example.canyon.CanyonCredentials.Llm;
import com.example.canyon.CanyonCredentials.Provider;
import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.message.Message;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Says what was said. {@code /busy} and {@code /rockfall} make it fail, so that programs can be tried: at once, or in
 * the midst of a stream.
 */
@ModelType(LLM)
final class CanyonLanguageModel implements LanguageModelDriver<ForLlm, CanyonLlmParameters> {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final int LEAST_CONTEXT = 64;

    @Override
    public LlmReply invoke(LlmCall<ForLlm, CanyonLlmParameters> call) throws Exception {
        check(call);
        if (rocksFall(call)) {
            throw new RockfallException();
        }
        return new LlmReply(Answer.of(call).whole());
    }

    @Override
    public LlmChunks stream(LlmCall<ForLlm, CanyonLlmParameters> call) throws Exception {
        check(call);
        return new AnswerChunks(Answer.of(call).chunks(), pause(call.credentials()), rocksFall(call));
    }

    @Override
    public TokenCount countTokens(LlmCall<ForLlm, CanyonLlmParameters> call) {
        return TokenCount.tokenizer(
                Words.count(call.messages().stream().map(Message::text).toList()));
    }

    @Override
    public void validateCredentials(String model, ForLlm credentials) throws KeyRefusedException {
        Keys.check(credentials);
        if (credentials instanceof Llm own && own.contextSize() < LEAST_CONTEXT) {
            throw new IllegalArgumentException("The context size must be at least " + LEAST_CONTEXT + " words, but was "
                    + own.contextSize() + ".");
        }
    }

    @Override
    public Optional<ModelSchema> customizableModel(String model, ForLlm credentials) {
        return credentials instanceof Llm own ? Optional.of(describe(model, own)) : Optional.empty();
    }

    @Override
    public ErrorMapping errorMapping() {
        return CanyonErrors.MAPPING;
    }

    private static ModelSchema describe(String model, Llm own) {
        return CanyonLlmParameterRules.builder()
                .includeSeed(own.order() == Llm.Order.SHUFFLED)
                .toModel(model)
                .contextSize(own.contextSize())
                .features(own.tools() ? List.of(ModelFeature.TOOL_CALL, ModelFeature.STREAM_TOOL_CALL) : List.of())
                .build();
    }

    private static void check(LlmCall<ForLlm, CanyonLlmParameters> call) throws Exception {
        Keys.check(call.credentials());
        if (ToolWish.said(call).startsWith("/busy")) {
            throw new BusyException(LONG_ENOUGH);
        }
    }

    private static boolean rocksFall(LlmCall<?, ?> call) {
        return ToolWish.said(call).startsWith("/rockfall");
    }

    private static Duration pause(ForLlm credentials) {
        return credentials instanceof Provider shipped ? shipped.pause().orElse(Duration.ZERO) : Duration.ZERO;
    }
}
