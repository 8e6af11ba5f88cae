package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The form of completion answers, whose streams end without a mark. */
record CompletionWire(Identity identity) implements Wire {

    @Override
    public JsonObject whole(Generation generation) {
        JsonValue finish = JsonValue.of(generation.finishReason());
        return chunk(choices(generation.text(), finish))
                .put("usage", generation.usage())
                .build();
    }

    @Override
    public List<String> events(Generation generation, boolean includeUsage) {
        List<JsonObject> chunks = new ArrayList<>();
        chunks.add(chunk(choices("", JsonNull.NULL)).build());
        int said = 0;
        for (String piece : generation.pieces()) {
            said++;
            chunks.add(chunk(choices(piece, JsonNull.NULL), generation.usage(said)));
        }
        chunks.add(chunk(choices("", JsonValue.of(generation.finishReason())), generation.streamUsage()));
        if (includeUsage) {
            chunks.add(chunk(JsonArray.of(List.of()), generation.roundedUsage()));
        }
        return chunks.stream().map(PythonJson::write).toList();
    }

    private JsonObject chunk(JsonArray choices, JsonObject usage) {
        return chunk(choices).put("usage", usage).build();
    }

    private JsonObject.Builder chunk(JsonArray choices) {
        return JsonObject.builder()
                .put("id", identity.id())
                .put("object", "text_completion")
                .put("created", identity.created())
                .put("model", identity.model())
                .put("choices", choices);
    }

    private static JsonArray choices(String text, JsonValue finish) {
        return JsonArray.of(JsonObject.builder()
                .put("text", text)
                .put("index", 0)
                .put("logprobs", JsonNull.NULL)
                .put("finish_reason", finish)
                .build());
    }
}
