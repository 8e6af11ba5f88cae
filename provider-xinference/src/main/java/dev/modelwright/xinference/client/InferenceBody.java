package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.UUID;

/** Makes a request body acceptable to every version of the server. */
final class InferenceBody {

    private InferenceBody() {}

    static JsonObject whole(JsonObject body) {
        return prepared(body, false);
    }

    static JsonObject stream(JsonObject body) {
        return prepared(body, true);
    }

    /** Prepares a request that cannot be aborted: engines refuse members that they do not know. */
    static JsonObject plain(JsonObject body) {
        return cleaned(body).build();
    }

    static String requestId(JsonObject prepared) {
        return prepared.string("request_id").orElseThrow();
    }

    private static JsonObject prepared(JsonObject body, boolean stream) {
        return cleaned(withoutEmptyTools(body))
                .put("stream", stream)
                .put("request_id", UUID.randomUUID().toString())
                .build();
    }

    // The server answers an empty list of tools for most models with an error.
    private static JsonObject withoutEmptyTools(JsonObject body) {
        if (body.array("tools").filter(tools -> tools.elements().isEmpty()).isEmpty()) {
            return body;
        }
        return JsonObject.builder()
                .putAll(body.members())
                .put("tools", JsonNull.NULL)
                .build();
    }

    // The server answers null for most members with an error.
    private static JsonObject.Builder cleaned(JsonObject body) {
        body.string("model").ifPresent(ModelUid::checked);
        JsonObject.Builder members = JsonObject.builder();
        body.members().forEach((name, value) -> {
            if (!value.isNull()) {
                members.put(name, sent(name, value));
            }
        });
        return members;
    }

    // The server answers `kwargs` with an error unless it is a text.
    private static JsonValue sent(String name, JsonValue value) {
        return name.equals("kwargs") && value instanceof JsonObject arguments
                ? JsonValue.of(arguments.toJson())
                : value;
    }
}
