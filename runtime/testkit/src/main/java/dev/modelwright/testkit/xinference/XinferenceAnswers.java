package dev.modelwright.testkit.xinference;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.testkit.server.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers in the form in which Xinference sends them. */
public final class XinferenceAnswers {

    /** How many numbers vectors have unless others are asked for. */
    static final int DIMENSIONS = 3;

    private static final String ID = "chat-1";

    private XinferenceAnswers() {}

    /** Returns the description of a model of a kind, as it stands under its uid. */
    public static Answer description(ModelKind kind) {
        return Answer.json(facts(kind).build().toJson());
    }

    /** Returns the list of running models, all of one kind. */
    public static Answer list(ModelKind kind, String... uids) {
        List<JsonValue> models = new ArrayList<>();
        for (String uid : uids) {
            models.add(facts(kind).put("id", uid).build());
        }
        return Answer.json(JsonObject.builder()
                .put("object", "list")
                .put("data", new JsonArray(models))
                .build()
                .toJson());
    }

    private static JsonObject.Builder facts(ModelKind kind) {
        JsonObject.Builder facts = JsonObject.builder()
                .put("address", "127.0.0.1:40421")
                .put("model_name", "fake")
                .put("model_engine", "vLLM");
        switch (kind) {
            case LLM ->
                facts.put("model_type", "LLM")
                        .put("model_ability", texts("chat", "tools"))
                        .put("model_family", "qwen2.5-instruct")
                        .put("context_length", 32_768);
            case TEXT_EMBEDDING ->
                facts.put("model_type", "embedding")
                        .put("dimensions", DIMENSIONS)
                        .put("max_tokens", 512);
            case RERANK -> facts.put("model_type", "rerank");
            case SPEECH2TEXT ->
                facts.put("model_type", "audio")
                        .put("model_ability", texts("audio2text"))
                        .put("model_family", "whisper");
            case TTS ->
                facts.put("model_type", "audio")
                        .put("model_ability", texts("text2audio", "text2audio_zero_shot"))
                        .put("model_family", "Kokoro");
            case MODERATION -> throw new IllegalArgumentException("Xinference has no moderation models.");
        }
        return facts;
    }

    /** Returns a whole answer of a chat model. */
    public static Answer said(String text) {
        JsonObject message = JsonObject.builder()
                .put("role", "assistant")
                .put("content", text)
                .build();
        JsonObject choice = JsonObject.builder()
                .put("index", 0)
                .put("message", message)
                .put("finish_reason", "stop")
                .build();
        return Answer.json(JsonObject.builder()
                .put("id", ID)
                .put("object", "chat.completion")
                .put("choices", JsonArray.of(choice))
                .put("usage", usage())
                .build()
                .toJson());
    }

    /** Returns a streamed answer of a chat model: a chunk for each text, one with the reason to end, one with the usage. */
    public static Answer streamed(String... texts) {
        List<String> events = new ArrayList<>();
        for (String text : texts) {
            events.add(chunk(text, "null", "null"));
        }
        events.add(chunk("", "\"stop\"", usage().toJson()));
        events.add("[DONE]");
        return Answer.events(events.toArray(String[]::new));
    }

    /** Returns what a running stream says when the engine fails: an event with the error. */
    public static byte[] failureInStream(String words) {
        JsonObject error = JsonObject.builder().put("error", words).build();
        return ("data: " + error.toJson() + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns vectors, as many as there are texts, each different from the others. */
    public static Answer vectors(int texts) {
        return vectors(texts, DIMENSIONS);
    }

    /** Returns vectors, as many as there are texts, of so many numbers. */
    public static Answer vectors(int texts, int dimensions) {
        List<JsonValue> data = new ArrayList<>();
        for (int index = 0; index < texts; index++) {
            data.add(JsonObject.builder()
                    .put("index", index)
                    .put("object", "embedding")
                    .put("embedding", vector(index, dimensions))
                    .build());
        }
        return Answer.json(JsonObject.builder()
                .put("object", "list")
                .put("data", new JsonArray(data))
                .put("usage", usage())
                .build()
                .toJson());
    }

    /** Returns the relevance of documents, in their order. */
    public static Answer ranked(double... scores) {
        List<JsonValue> results = new ArrayList<>();
        for (int index = 0; index < scores.length; index++) {
            results.add(JsonObject.builder()
                    .put("index", index)
                    .put("relevance_score", JsonValue.of(scores[index]))
                    .build());
        }
        return Answer.json(JsonObject.builder()
                .put("id", "rerank-1")
                .put("results", new JsonArray(results))
                .build()
                .toJson());
    }

    /** Returns what was heard. */
    public static Answer heard(String text) {
        return Answer.json(JsonObject.builder().put("text", text).build().toJson());
    }

    /** Returns a recording of so many bytes, which begins as MP3 files do, in pieces. */
    public static Answer spoken(int bytes) {
        byte[] sound = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            sound[i] = (byte) i;
        }
        byte[] head = "ID3".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, sound, 0, Math.min(head.length, bytes));
        return Answer.of(200, "audio/mpeg", sound).recut(() -> Math.max(1, bytes / 4));
    }

    /** Returns a failure as the server tells it. */
    public static Answer failure(int status, String words) {
        return Answer.json(
                status, JsonObject.builder().put("detail", words).build().toJson());
    }

    private static String chunk(String text, String finishReason, String usage) {
        return "{\"id\": \"" + ID
                + "\", \"object\": \"chat.completion.chunk\", \"choices\": [{\"index\": 0, \"delta\": "
                + "{\"content\": " + JsonValue.of(text).toJson() + "}, \"finish_reason\": " + finishReason
                + "}], \"usage\": " + usage + "}";
    }

    private static JsonArray vector(int index, int dimensions) {
        List<JsonValue> numbers = new ArrayList<>();
        for (int place = 0; place < dimensions; place++) {
            numbers.add(JsonValue.of(place == 0 ? 1 : 0.5 * index));
        }
        return new JsonArray(numbers);
    }

    private static JsonObject usage() {
        return JsonObject.builder()
                .put("prompt_tokens", 20)
                .put("completion_tokens", 7)
                .put("total_tokens", 27)
                .build();
    }

    private static JsonArray texts(String... texts) {
        return JsonArray.ofTexts(List.of(texts));
    }
}
