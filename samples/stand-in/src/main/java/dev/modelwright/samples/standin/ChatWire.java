package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The form of chat answers. */
record ChatWire(Identity identity) implements Wire {

    private static final int ROLE_EVERY = 16;

    @Override
    public JsonObject whole(Generation generation) {
        JsonObject message = JsonObject.builder()
                .put("role", "assistant")
                .put("content", generation.text())
                .build();
        return JsonObject.builder()
                .put("id", identity.id())
                .put("object", "chat.completion")
                .put("created", identity.created())
                .put("model", identity.model())
                .put("choices", choices(choice("message", message, JsonValue.of(generation.finishReason()))))
                .put("usage", generation.usage())
                .build();
    }

    @Override
    public List<String> events(Generation generation, boolean includeUsage) {
        List<JsonObject> chunks = new ArrayList<>();
        chunks.add(chunk(bareChoice(opening(), JsonNull.NULL)).build());
        for (int said = 0; said < generation.pieces().size(); said++) {
            chunks.add(content(delta(generation.pieces().get(said), said), JsonNull.NULL, JsonNull.NULL));
        }
        JsonValue finish = JsonValue.of(generation.finishReason());
        chunks.add(content(delta("", 0), finish, generation.streamUsage()));
        if (includeUsage) {
            chunks.add(usageChunk(generation));
        }
        List<String> events =
                new ArrayList<>(chunks.stream().map(PythonJson::write).toList());
        events.add("[DONE]");
        return events;
    }

    // The real server says "stop" here even where the answer was cut.
    private JsonObject usageChunk(Generation generation) {
        return chunk(bareChoice(JsonObject.empty(), JsonValue.of("stop")))
                .put("usage", generation.roundedUsage())
                .build();
    }

    private JsonObject content(JsonObject delta, JsonValue finish, JsonValue usage) {
        return chunk(choice("delta", delta, finish)).put("usage", usage).build();
    }

    private JsonObject.Builder chunk(JsonObject choice) {
        return JsonObject.builder()
                .put("id", identity.id())
                .put("model", identity.model())
                .put("created", identity.created())
                .put("object", "chat.completion.chunk")
                .put("choices", choices(choice));
    }

    private static JsonObject opening() {
        return JsonObject.builder().put("role", "assistant").put("content", "").build();
    }

    // The real server repeats the role from time to time, and so a client has to cope with it.
    private static JsonObject delta(String content, int said) {
        JsonObject.Builder delta = JsonObject.builder().put("content", content);
        return (said % ROLE_EVERY == ROLE_EVERY - 1 ? delta.put("role", "assistant") : delta).build();
    }

    private static JsonObject bareChoice(JsonObject delta, JsonValue finish) {
        return JsonObject.builder()
                .put("index", 0)
                .put("delta", delta)
                .put("finish_reason", finish)
                .build();
    }

    static JsonObject choice(String name, JsonObject said, JsonValue finish) {
        return JsonObject.builder()
                .put("index", 0)
                .put(name, said)
                .put("logprobs", JsonNull.NULL)
                .put("finish_reason", finish)
                .build();
    }

    static JsonArray choices(JsonObject choice) {
        return JsonArray.of(choice);
    }
}
