package dev.modelwright.openai;

import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.TranscriptionRequest.Segments;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.token.ChatTokens;
import dev.modelwright.usage.TokenCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls as bodies of requests. Parameters keep their names, and what the caller set beside the model's rules is sent as it is. */
public final class Bodies {

    private Bodies() {}

    /** Returns whether a call's model takes messages; others take one text to continue. */
    public static boolean isChat(LlmCall<?, ?> call) {
        return call.schema().properties().mode() == LlmMode.CHAT;
    }

    /**
     * Returns a call as a chat request, or as a completion request where its model takes no messages.
     *
     * @param model the name under which the server knows the model
     * @throws IllegalArgumentException when a message has content, or the call has tools, that the model cannot take
     */
    public static JsonObject.Builder llm(LlmCall<?, ? extends Parameters> call, String model) {
        return isChat(call) ? ChatBody.of(call, model) : CompletionBody.of(call, model);
    }

    /** Returns a call as {@link #llm} does, for a stream that ends with token counts unless the caller says otherwise. */
    public static JsonObject.Builder streamed(LlmCall<?, ? extends Parameters> call, String model) {
        return Sampling.withCounts(llm(call, model), call);
    }

    /** Estimates the tokens of a call: of its messages and tools, or of the one text that its model continues. */
    public static TokenCount tokens(LlmCall<?, ?> call) {
        ChatTokens tokens = ChatTokens.gpt2();
        return TokenCount.estimate(
                isChat(call)
                        ? tokens.count(call.messages(), call.tools())
                        : tokens.count(CompletionBody.prompt(call.messages())));
    }

    /** Returns a call as a request for vectors. */
    public static JsonObject.Builder embedding(EmbeddingCall<?, ? extends Parameters> call, String model) {
        return parameters(call.parameters()).put("model", model).put("input", texts(call.texts()));
    }

    /** Returns a call as a request for the relevance of all of its documents. */
    // Servers sort by no reliable order, and some answer nothing when they are not told how many to answer.
    public static JsonObject.Builder rerank(RerankCall<?, ? extends Parameters> call, String model) {
        return parameters(call.parameters())
                .put("model", model)
                .put("query", call.queryText())
                .put("documents", texts(call.texts()))
                .put("top_n", call.documents().size());
    }

    /** Returns a call as the fields of a form, without the recording. The map is the caller's to change. */
    public static Map<String, String> transcription(TranscriptionCall<?, ? extends Parameters> call, String model) {
        Map<String, String> fields = new LinkedHashMap<>();
        call.parameters().extra().forEach((name, value) -> fields.put(name, text(value)));
        call.parameters().values().forEach((name, value) -> fields.put(name, text(value)));
        fields.put("model", model);
        call.language().ifPresent(language -> fields.put("language", language));
        call.prompt().ifPresent(prompt -> fields.put("prompt", prompt));
        if (call.segments() != Segments.UNWANTED) {
            fields.put("response_format", "verbose_json");
        }
        if (call.segments() == Segments.WORDS) {
            fields.put("timestamp_granularities[]", "word");
        }
        return fields;
    }

    /** Returns a call as a request for speech. */
    public static JsonObject.Builder speech(SpeechCall<?, ? extends Parameters> call, String model) {
        JsonObject.Builder body =
                parameters(call.parameters()).put("model", model).put("input", call.text());
        call.voice().ifPresent(voice -> body.put("voice", voice));
        call.format().ifPresent(format -> body.put("response_format", format));
        return body;
    }

    private static JsonObject.Builder parameters(Parameters parameters) {
        return JsonObject.builder().putAll(parameters.extra()).putAll(parameters.values());
    }

    private static JsonArray texts(List<String> texts) {
        return JsonArray.of(texts.stream().map(JsonValue::of).toList());
    }

    private static String text(JsonValue value) {
        return value.asString().orElseGet(value::toJson);
    }
}
