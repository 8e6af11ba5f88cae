package dev.modelwright.token;

/** The token counters that come with the runtime. They work without network, and special tokens in texts count as text. */
public final class TokenCounters {

    private static final TokenCounter GPT2 = EncodingTokenCounter.gpt2();
    private static final TokenCounter CL100K = EncodingTokenCounter.cl100k();
    private static final TokenCounter O200K = EncodingTokenCounter.o200k();
    private static final TokenCounter DIFY = new DifyTokenCounter(GPT2);

    private TokenCounters() {}

    /** Returns GPT-2's encoding ({@code r50k_base}), which comes near for most models. */
    public static TokenCounter gpt2() {
        return GPT2;
    }

    /** Returns the encoding of GPT-3.5, GPT-4 and OpenAI's embedding models. */
    public static TokenCounter cl100k() {
        return CL100K;
    }

    /** Returns the encoding of GPT-4o and later models of OpenAI. */
    public static TokenCounter o200k() {
        return O200K;
    }

    /**
     * Returns Dify's count, for budgets that must agree with it: GPT-2's encoding, and the number of characters (Unicode code
     * points) for texts of 100,000 characters or more, so that the count jumps there by a factor of about four.
     */
    public static TokenCounter dify() {
        return DIFY;
    }
}
