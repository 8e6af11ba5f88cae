package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tokens of a call as the server counted them.
 *
 * @param input tokens of the prompt, not negative
 * @param output tokens of the answer, not negative
 * @param cached how many tokens of the prompt the server found in its cache, at most all; empty when it does not say
 */
public record TokenCounts(long input, long output, OptionalLong cached) {

    /** Creates counts of a server that says nothing of its cache. */
    public TokenCounts(long input, long output) {
        this(input, output, OptionalLong.empty());
    }

    /** Reads the counts of an answer or chunk; empty when the server does not know them, which it also writes as -1. */
    static Optional<TokenCounts> in(JsonObject answer) {
        return answer.object("usage").flatMap(TokenCounts::read);
    }

    /** Makes counts of what a server says, where a negative number stands for none; empty without one of the first two. */
    static Optional<TokenCounts> of(long input, long output, long cached) {
        return input < 0 || output < 0
                ? Optional.empty()
                : Optional.of(new TokenCounts(input, output, cached(cached, input)));
    }

    /** Reads the count of an answer without text; empty when the server does not know it. */
    static OptionalLong input(JsonObject answer) {
        OptionalLong tokens = answer.object("usage")
                .map(usage -> usage.integer("prompt_tokens"))
                .orElseGet(OptionalLong::empty);
        return tokens.orElse(-1) < 0 ? OptionalLong.empty() : tokens;
    }

    private static Optional<TokenCounts> read(JsonObject usage) {
        return of(
                usage.integer("prompt_tokens").orElse(-1),
                usage.integer("completion_tokens").orElse(-1),
                cached(usage).orElse(-1));
    }

    // A number that cannot be is no reason to lose the answer.
    private static OptionalLong cached(long cached, long input) {
        return cached < 0 || cached > input ? OptionalLong.empty() : OptionalLong.of(cached);
    }

    private static OptionalLong cached(JsonObject usage) {
        return usage.object("prompt_tokens_details")
                .map(details -> details.integer("cached_tokens"))
                .orElseGet(OptionalLong::empty);
    }
}
