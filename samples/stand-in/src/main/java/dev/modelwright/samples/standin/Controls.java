package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What chat and completion requests have in common.
 *
 * @param key what the abort route finds the request by
 * @param maxTokens how many words may be said, 1 or more; empty when as many as fit
 */
record Controls(
        String model, boolean stream, boolean includeUsage, OptionalLong maxTokens, List<String> stop, StreamKey key) {

    Controls {
        stop = List.copyOf(stop);
    }

    /** Reads a body that has passed its {@link RequestRules}. */
    static Controls of(JsonObject body) {
        String model = body.string("model").orElseThrow();
        String requestId =
                body.string("request_id").orElseGet(() -> UUID.randomUUID().toString());
        return new Controls(
                model,
                flag(body, "stream"),
                body.object("stream_options")
                        .map(options -> flag(options, "include_usage"))
                        .orElse(false),
                maxTokens(body),
                body.get("stop").map(Controls::texts).orElse(List.of()),
                new StreamKey(model, requestId));
    }

    private static boolean flag(JsonObject object, String name) {
        return object.get(name).flatMap(JsonValue::asBoolean).orElse(false);
    }

    private static OptionalLong maxTokens(JsonObject body) {
        OptionalLong newer = body.integer("max_completion_tokens");
        return newer.isPresent() ? newer : body.integer("max_tokens");
    }

    private static List<String> texts(JsonValue stop) {
        return stop.asArray().map(JsonArray::elements).orElse(List.of(stop)).stream()
                .flatMap(one -> one.asString().stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
