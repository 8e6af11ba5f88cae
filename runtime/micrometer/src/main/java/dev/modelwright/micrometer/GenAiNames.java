package dev.modelwright.micrometer;

import dev.modelwright.schema.ModelKind;

/**
 * The names that OpenTelemetry's semantic conventions give to what generative AI does, and our own names for what they have none for.
 * Read on 2026-11-29. All of OpenTelemetry's have the status "development": they may change, and change here with a new version.
 * Those that begin with {@code modelwright.} are ours.
 */
public final class GenAiNames {

    /** What is done: one of the values that {@link #operation} returns. */
    public static final String OPERATION_NAME = "gen_ai.operation.name";
    /** The vendor's id. */
    public static final String PROVIDER_NAME = "gen_ai.provider.name";
    /** The model that is asked. */
    public static final String REQUEST_MODEL = "gen_ai.request.model";
    /** Whether the answer comes in pieces: {@code true} or {@code false}. */
    public static final String REQUEST_STREAM = "gen_ai.request.stream";
    /** The answer's id at the vendor. */
    public static final String RESPONSE_ID = "gen_ai.response.id";
    /** Why the model stopped, in a list. */
    public static final String RESPONSE_FINISH_REASONS = "gen_ai.response.finish_reasons";
    /** Seconds from the call to the first piece that says something. */
    public static final String RESPONSE_TIME_TO_FIRST_CHUNK = "gen_ai.response.time_to_first_chunk";
    /** How many tokens were sent. */
    public static final String USAGE_INPUT_TOKENS = "gen_ai.usage.input_tokens";
    /** How many tokens were answered. */
    public static final String USAGE_OUTPUT_TOKENS = "gen_ai.usage.output_tokens";
    /** How many of the sent tokens the vendor had in its cache. */
    public static final String USAGE_CACHE_READ_INPUT_TOKENS = "gen_ai.usage.cache_read.input_tokens";
    /** How many of the answered tokens were reasoning. */
    public static final String USAGE_REASONING_OUTPUT_TOKENS = "gen_ai.usage.reasoning.output_tokens";
    /** How many numbers a vector has. */
    public static final String EMBEDDINGS_DIMENSION_COUNT = "gen_ai.embeddings.dimension.count";
    /** Whether sent or answered tokens are counted: {@code input} or {@code output}. */
    public static final String TOKEN_TYPE = "gen_ai.token.type";
    /** What was said to the model, as JSON. Only where content is asked for. */
    public static final String INPUT_MESSAGES = "gen_ai.input.messages";
    /** What the model said, as JSON. Only where content is asked for. */
    public static final String OUTPUT_MESSAGES = "gen_ai.output.messages";
    /** What kind of failure ended the call; {@code none} where none did. */
    public static final String ERROR_TYPE = "error.type";

    /** The observation, and the timer that Micrometer makes of it. Seconds. */
    public static final String OPERATION_DURATION = "gen_ai.client.operation.duration";
    /** The tokens of a call. */
    public static final String TOKEN_USAGE = "gen_ai.client.token.usage";
    /** How long the first piece took. Seconds, streams only. */
    public static final String TIME_TO_FIRST_CHUNK = "gen_ai.client.operation.time_to_first_chunk";
    /** How long each piece after the first took. Seconds, streams only. */
    public static final String TIME_PER_OUTPUT_CHUNK = "gen_ai.client.operation.time_per_output_chunk";

    /** How a call ended: {@code completed}, {@code failed} or {@code cancelled}; {@code none} before. */
    public static final String OUTCOME = "modelwright.outcome";
    /** The call's id in our events. */
    public static final String CALL_ID = "modelwright.call.id";
    /** The status of the answer that was no answer. */
    public static final String ERROR_STATUS = "modelwright.error.status";
    /** The vendor's code of the failure. */
    public static final String ERROR_CODE = "modelwright.error.code";
    /** The vendor's id of the failed request. */
    public static final String ERROR_REQUEST_ID = "modelwright.error.request_id";
    /** Who counted the tokens: {@code server}, {@code tokenizer} or {@code estimate}. */
    public static final String USAGE_SOURCE = "modelwright.usage.source";
    /** Answered tokens a second, from the first token to the end. Streams only. */
    public static final String OUTPUT_TOKEN_RATE = "modelwright.client.output_token.rate";
    /** What a call costs, where that is known. */
    public static final String COST = "modelwright.client.cost";
    /** The currency of the cost, for example {@code USD}. */
    public static final String CURRENCY = "modelwright.cost.currency";

    private GenAiNames() {}

    /** Returns the name of what a kind of models does. OpenTelemetry names {@code chat} and {@code embeddings}; the others are ours. */
    public static String operation(ModelKind kind) {
        return switch (kind) {
            case LLM -> "chat";
            case TEXT_EMBEDDING -> "embeddings";
            case RERANK -> "rerank";
            case SPEECH2TEXT -> "speech_to_text";
            case TTS -> "text_to_speech";
            case MODERATION -> "moderation";
        };
    }
}
