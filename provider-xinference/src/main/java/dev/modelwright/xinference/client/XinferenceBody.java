package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import java.util.UUID;

/** Makes a request body acceptable to every version of the server. */
final class XinferenceBody {

    private static final String ARGUMENTS = "kwargs";
    private static final String REQUEST_ID = "request_id";

    private XinferenceBody() {}

    /** Prepares a request that can be aborted. */
    static JsonObject identified(JsonObject body) {
        return JsonObject.builder()
                .putAll(plain(body).members())
                .put(REQUEST_ID, UUID.randomUUID().toString())
                .build();
    }

    /** Prepares a request that cannot be aborted: engines refuse members that they do not know. */
    static JsonObject plain(JsonObject body) {
        body.string("model").ifPresent(ModelUid::checked);
        // The server answers `kwargs` with an error unless it is a text.
        return body.object(ARGUMENTS)
                .map(arguments -> JsonObject.builder()
                        .putAll(body.members())
                        .put(ARGUMENTS, arguments.toJson())
                        .build())
                .orElse(body);
    }

    static String requestId(JsonObject identified) {
        return identified.string(REQUEST_ID).orElseThrow();
    }
}
