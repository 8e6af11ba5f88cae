package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return new JsonObject(cleaned(body));
    }

    static String requestId(JsonObject prepared) {
        return prepared.string("request_id").orElseThrow();
    }

    private static JsonObject prepared(JsonObject body, boolean stream) {
        Map<String, JsonValue> members = cleaned(body);
        // The server answers an empty list of tools for most models with an error.
        body.array("tools").filter(tools -> tools.elements().isEmpty()).ifPresent(none -> members.remove("tools"));
        return JsonObject.builder()
                .putAll(members)
                .put("stream", stream)
                .put("request_id", UUID.randomUUID().toString())
                .build();
    }

    private static Map<String, JsonValue> cleaned(JsonObject body) {
        body.string("model").ifPresent(ModelUid::checked);
        Map<String, JsonValue> members = new LinkedHashMap<>(body.members());
        // The server answers null for most members with an error, and `kwargs` unless it is a text.
        members.values().removeIf(JsonValue::isNull);
        body.object("kwargs").ifPresent(arguments -> members.put("kwargs", JsonValue.of(arguments.toJson())));
        return members;
    }
}
