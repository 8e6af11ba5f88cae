package dev.modelwright.springai;

import dev.modelwright.usage.CallUsage;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.chat.metadata.EmptyUsage;
import org.springframework.ai.chat.metadata.Usage;

/** Turns usage into Spring AI's, which holds ours as the native one. */
final class Usages {

    private Usages() {}

    static Usage of(LlmUsage usage) {
        TokenUsage tokens = usage.tokens();
        return new DefaultUsage(
                count(tokens.input().tokens()),
                count(tokens.output().tokens()),
                count(tokens.total()),
                usage,
                cached(tokens),
                null);
    }

    static Usage of(CallUsage usage) {
        return usage.tokens().map(tokens -> of(usage, tokens)).orElseGet(EmptyUsage::new);
    }

    private static Usage of(CallUsage usage, TokenCount tokens) {
        int input = count(tokens.tokens());
        return new DefaultUsage(input, 0, input, usage);
    }

    private static @Nullable Long cached(TokenUsage tokens) {
        return tokens.cached().isPresent() ? tokens.cached().getAsLong() : null;
    }

    private static int count(long tokens) {
        return (int) Math.min(tokens, Integer.MAX_VALUE);
    }
}
