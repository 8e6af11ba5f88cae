package dev.modelwright.xinference;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads headers written as a JSON object of texts. Its messages never repeat a value. */
final class ExtraHeaders {

    private ExtraHeaders() {}

    static Map<String, Secret> read(Secret written) {
        Map<String, Secret> headers = new LinkedHashMap<>();
        object(written.reveal()).members().forEach((name, value) -> headers.put(name, secret(name, value)));
        return headers;
    }

    private static JsonObject object(String text) {
        try {
            return JsonValue.parse(text).asObject().orElseThrow(ExtraHeaders::noObject);
        } catch (JsonException e) {
            throw noObject();
        }
    }

    private static Secret secret(String name, JsonValue value) {
        return Secret.of(value.asString()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Header `" + name + "` must be a text. Put its value into quotes.")));
    }

    private static IllegalArgumentException noObject() {
        return new IllegalArgumentException(
                "`extra_headers` must be a JSON object of texts. Write it like `{\"X-Team\": \"blue\"}`.");
    }
}
