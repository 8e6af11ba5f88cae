package dev.modelwright.openai.client;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;

/** Makes a request body acceptable to every server. */
final class InferenceBody {

    private InferenceBody() {}

    static JsonObject whole(JsonObject body) {
        return generating(body, false);
    }

    static JsonObject stream(JsonObject body) {
        return generating(body, true);
    }

    /** Prepares a request that knows no stream: engines refuse members that they do not know. */
    static JsonObject plain(JsonObject body) {
        return body.members().values().contains(JsonNull.NULL) ? cleaned(body).build() : body;
    }

    private static JsonObject generating(JsonObject body, boolean stream) {
        return cleaned(withoutEmptyTools(body)).put("stream", stream).build();
    }

    // Servers answer an empty list of tools for most models with an error.
    private static JsonObject withoutEmptyTools(JsonObject body) {
        if (body.array("tools").filter(tools -> tools.elements().isEmpty()).isEmpty()) {
            return body;
        }
        return JsonObject.builder()
                .putAll(body.members())
                .put("tools", JsonNull.NULL)
                .build();
    }

    // Servers answer null for most members with an error.
    private static JsonObject.Builder cleaned(JsonObject body) {
        JsonObject.Builder members = JsonObject.builder();
        body.members().forEach((name, value) -> {
            if (!value.isNull()) {
                members.put(name, value);
            }
        });
        return members;
    }
}
