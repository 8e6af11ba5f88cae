package dev.modelwright.samples.benchmark.values;

import java.util.LinkedHashMap;
import java.util.Map;

/** What both sides are given: correct values, as a settings page or a configuration file holds them. */
final class Inputs {

    private Inputs() {}

    /** Returns texts for all fields, nine values. */
    static Map<String, Object> credentials() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("server_url", "https://models.example.com:9997/v1");
        values.put("model_uid", "qwen3-32b-instruct");
        values.put("api_key", "sk-0123456789abcdef0123456789abcdef");
        values.put("region", "eu-west");
        values.put("auth_method", "basic");
        values.put("password", "correct horse battery staple");
        values.put("compress", "false");
        values.put("max_retries", "3");
        values.put("invoke_timeout", "60");
        return values;
    }

    /** Returns values for all parameters, eight of them. */
    static Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("temperature", 0.7);
        values.put("top_p", 0.95);
        values.put("top_k", 40);
        values.put("max_tokens", 1024);
        values.put("presence_penalty", 0.1);
        values.put("frequency_penalty", 0.2);
        values.put("seed", 42);
        values.put("response_format", "json_object");
        return values;
    }
}
