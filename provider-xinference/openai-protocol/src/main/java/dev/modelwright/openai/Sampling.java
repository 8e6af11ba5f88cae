package dev.modelwright.openai;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.Parameters;
import java.util.Optional;

/** What chat and completion requests have in common: parameters, stop texts, the end user. */
final class Sampling {

    private static final String THINKING = "enable_thinking";
    private static final String FORMAT = "response_format";
    private static final String TEMPLATE_ARGUMENTS = "chat_template_kwargs";
    private static final String STREAM_OPTIONS = "stream_options";
    private static final JsonObject COUNTS =
            JsonObject.builder().put("include_usage", true).build();

    private Sampling() {}

    static JsonObject.Builder of(LlmCall<?, ? extends Parameters> call) {
        JsonObject.Builder body = JsonObject.builder().putAll(call.parameters().extra());
        JsonObject arguments = templateArguments(call);
        call.parameters().values().forEach((name, value) -> put(body, name, value, arguments));
        if (!call.stop().isEmpty()) {
            body.put(
                    "stop", JsonArray.of(call.stop().stream().map(JsonValue::of).toList()));
        }
        call.user().ifPresent(user -> body.put("user", user));
        return body;
    }

    /** Asks, unless the caller did, for the token counts of a stream, which most engines leave out otherwise. */
    static JsonObject.Builder withCounts(JsonObject.Builder body, LlmCall<?, ? extends Parameters> call) {
        return call.parameters().extra().containsKey(STREAM_OPTIONS) ? body : body.put(STREAM_OPTIONS, COUNTS);
    }

    private static JsonObject templateArguments(LlmCall<?, ? extends Parameters> call) {
        return Optional.ofNullable(call.parameters().extra().get(TEMPLATE_ARGUMENTS))
                .flatMap(JsonValue::asObject)
                .orElseGet(JsonObject::empty);
    }

    private static void put(JsonObject.Builder body, String name, JsonValue value, JsonObject arguments) {
        switch (name) {
            // Older servers know the switch as an argument of the chat template only.
            case THINKING ->
                body.put(
                        TEMPLATE_ARGUMENTS,
                        JsonObject.builder()
                                .putAll(arguments.members())
                                .put(THINKING, value)
                                .build());
            case FORMAT ->
                body.put(FORMAT, JsonObject.builder().put("type", value).build());
            default -> body.put(name, value);
        }
    }
}
