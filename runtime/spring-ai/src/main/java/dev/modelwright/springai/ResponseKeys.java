package dev.modelwright.springai;

/** The names under which answers carry what Spring AI has no field for. */
public final class ResponseKeys {

    /** In the metadata of an assistant's message: what this message tells of the model's reasoning, a text. */
    public static final String REASONING_CONTENT = "reasoningContent";

    /** In the metadata of a generation: the model's whole reasoning, a text. */
    public static final String REASONING = "reasoning";

    /** In the metadata of a generation: the vendor's own word for why the answer ended, a text. */
    public static final String RAW_FINISH_REASON = "rawFinishReason";

    /** In the metadata of a response: the vendor's id, a text. */
    public static final String PROVIDER = "provider";

    /** In the metadata of a response: the price, a {@link dev.modelwright.usage.Cost}; absent where none is known. */
    public static final String COST = "cost";

    /** In the metadata of a response: how long the call took, a {@link java.time.Duration}. */
    public static final String LATENCY = "latency";

    /** In the metadata of a streamed response: the time until something was said, a {@link java.time.Duration}. */
    public static final String TIME_TO_FIRST_TOKEN = "timeToFirstToken";

    /** In the metadata of a response: how many tokens of the output were reasoning, a {@link Long}; absent where nobody counted. */
    public static final String REASONING_TOKENS = "reasoningTokens";

    /** In the metadata of a response: what was sent, {@link dev.modelwright.parameter.AppliedParameters}. */
    public static final String PARAMETERS = "parameters";

    /** In the metadata of embeddings: the places of inputs that were cut, a set of {@link Integer}. */
    public static final String CUT = "cut";

    /** In the metadata of what was written down: all of it, {@link dev.modelwright.model.Transcript}. */
    public static final String TRANSCRIPT = "transcript";

    /** In the metadata of a recording: its form, for example {@code audio/mpeg}. */
    public static final String MIME_TYPE = "mimeType";

    private ResponseKeys() {}
}
