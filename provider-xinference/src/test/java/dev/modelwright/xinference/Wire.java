package dev.modelwright.xinference;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** Answers in the form in which servers send them. */
final class Wire {

    private static final int CHUNK = 7;

    private Wire() {}

    static JsonObject object(String json) {
        return JsonValue.parse(json).asObject().orElseThrow();
    }

    /** A description of a language model with these abilities, of the engine that streams tool calls. */
    static MockResponse describing(String... abilities) {
        return json(description("vLLM", abilities).build().toJson());
    }

    static JsonObject.Builder description(String engine, String... abilities) {
        return JsonObject.builder()
                .put("model_type", "LLM")
                .put("address", "127.0.0.1:40421")
                .put("model_name", "tiny")
                .put(
                        "model_ability",
                        JsonArray.of(Arrays.stream(abilities).map(JsonValue::of).toList()))
                .put("model_family", "qwen2.5-instruct")
                .put("context_length", 2048)
                .put("model_engine", engine);
    }

    /** A description of an embedding model of an engine that can shorten vectors. */
    static MockResponse describingEmbedding() {
        return describingEmbedding("vllm");
    }

    static MockResponse describingEmbedding(String engine) {
        return json("{\"model_type\":\"embedding\",\"model_name\":\"tiny\",\"model_engine\":\"" + engine
                + "\",\"dimensions\":3,\"max_tokens\":128}");
    }

    static MockResponse describingRerank() {
        return json("{\"model_type\":\"rerank\",\"model_name\":\"tiny\",\"model_engine\":\"vllm\"}");
    }

    static MockResponse describingAudio(String family, String... abilities) {
        return json(description("PyTorch", abilities)
                .put("model_type", "audio")
                .put("model_family", family)
                .build()
                .toJson());
    }

    static MockResponse json(String body) {
        return json(200, body);
    }

    static MockResponse json(int status, String body) {
        return answer(status, "application/json", body);
    }

    static MockResponse text(int status, String body) {
        return answer(status, "text/plain; charset=utf-8", body);
    }

    /** A whole chat answer with this text. */
    static MockResponse said(String text) {
        return json("""
                {"id":"chat1","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":%s},\
                "logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":20,"completion_tokens":7,"total_tokens":27}}\
                """.formatted(JsonValue.of(text).toJson()));
    }

    /** A stream of these data, in chunks that fit neither events nor characters. */
    static MockResponse events(String... data) {
        return stream().chunkedBody(new Buffer().writeUtf8(framed(data)), CHUNK).build();
    }

    static MockResponse.Builder stream() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream; charset=utf-8")
                .setHeader("Cache-Control", "no-store");
    }

    static String framed(String... data) {
        return Arrays.stream(data).map(event -> "data: " + event + "\r\n\r\n").collect(Collectors.joining());
    }

    static String delta(String text) {
        return chunk("{\"content\": " + JsonValue.of(text).toJson() + "}", "null", "null");
    }

    static String finish(String reason) {
        return finish(reason, "null");
    }

    static String finish(String reason, String usage) {
        return chunk("{\"content\": \"\"}", JsonValue.of(reason).toJson(), usage);
    }

    static String chunk(String delta, String finishReason, String usage) {
        return "{\"id\": \"chat1\", \"object\": \"chat.completion.chunk\", \"choices\": [{\"index\": 0, \"delta\": "
                + delta + ", \"logprobs\": null, \"finish_reason\": " + finishReason + "}], \"usage\": " + usage + "}";
    }

    static String usage(int input, int output) {
        return "{\"prompt_tokens\": " + input + ", \"completion_tokens\": " + output + ", \"total_tokens\": "
                + (input + output) + "}";
    }

    static MockResponse answerOf(String type, String body) {
        return answer(200, type, body);
    }

    private static MockResponse answer(int status, String type, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body)
                .build();
    }
}
