package dev.modelwright.xinference;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;

/** What chat and completion requests have in common: parameters, stop texts, the end user. */
final class Sampling {

    private static final String THINKING = "enable_thinking";
    private static final String FORMAT = "response_format";

    private Sampling() {}

    static JsonObject.Builder of(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) {
        JsonObject.Builder body = JsonObject.builder().putAll(call.parameters().extra());
        call.parameters().values().forEach((name, value) -> put(body, name, value));
        if (!call.stop().isEmpty()) {
            body.put(
                    "stop", JsonArray.of(call.stop().stream().map(JsonValue::of).toList()));
        }
        call.user().ifPresent(user -> body.put("user", user));
        return body;
    }

    private static void put(JsonObject.Builder body, String name, JsonValue value) {
        switch (name) {
            // Older servers know the switch as an argument of the chat template only.
            case THINKING ->
                body.put(
                        "chat_template_kwargs",
                        JsonObject.builder().put(THINKING, value).build());
            case FORMAT ->
                body.put(FORMAT, JsonObject.builder().put("type", value).build());
            default -> body.put(name, value);
        }
    }
}
