package dev.modelwright.token;

/** The token counters that come with the runtime. */
public final class TokenCounters {

    private static final TokenCounter GPT2 = new Gpt2TokenCounter();

    private TokenCounters() {}

    /** Returns GPT-2's encoding ({@code r50k_base}); works without network, and special tokens in texts count as text. */
    public static TokenCounter gpt2() {
        return GPT2;
    }
}
