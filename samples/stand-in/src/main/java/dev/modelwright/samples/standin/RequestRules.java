package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** What the body of one route must hold. Fields without a rule are let through. */
enum RequestRules {
    CHAT(
            "CreateChatCompletion",
            FieldRule.required("messages", ValueRules::objects),
            FieldRule.nullable("max_completion_tokens", ValueRules.whole(1)),
            FieldRule.nullable("tools", ValueRules::list)),
    COMPLETION("CreateCompletionRequest", FieldRule.required("prompt", ValueRules::text)),
    EMBEDDING("CreateEmbeddingRequest", FieldRule.required("input", ValueRules::textOrList)),
    RERANK(
            "RerankRequest",
            FieldRule.required("query", ValueRules::text),
            FieldRule.required("documents", ValueRules::texts),
            FieldRule.nullable("top_n", ValueRules.whole(Long.MIN_VALUE)),
            FieldRule.nullable("return_documents", ValueRules::flag),
            FieldRule.nullable("return_len", ValueRules::flag),
            FieldRule.nullable("kwargs", ValueRules::text)),
    SPEECH(
            "SpeechRequest",
            FieldRule.required("input", ValueRules::text),
            FieldRule.nullable("voice", ValueRules::text),
            FieldRule.nullable("response_format", ValueRules::text),
            FieldRule.nullable("speed", ValueRules.number(0, 10)),
            FieldRule.nullable("kwargs", ValueRules::text));

    private static final List<FieldRule> COMMON = List.of(
            FieldRule.required("model", ValueRules::text),
            FieldRule.nullable("max_tokens", ValueRules.whole(1)),
            FieldRule.optional("temperature", ValueRules.number(0, 2)),
            FieldRule.optional("top_p", ValueRules.number(0, 1)),
            FieldRule.optional("top_k", ValueRules.whole(0)),
            FieldRule.optional("repetition_penalty", ValueRules.number(0, Double.MAX_VALUE)),
            FieldRule.optional("stream", ValueRules::flag),
            FieldRule.nullable("stream_options", ValueRules::object),
            FieldRule.optional("stream_interval", ValueRules.whole(0)),
            FieldRule.optional("echo", ValueRules::flag));

    private final String requestName;
    private final List<FieldRule> own;

    RequestRules(String requestName, FieldRule... own) {
        this.requestName = requestName;
        this.own = List.of(own);
    }

    /**
     * Returns the body when it is an object that keeps the rules.
     *
     * @throws Refusal with the words of the real server's validation when it is not; with status 501 when it holds the
     *     one field that the real server does not implement
     */
    JsonObject check(JsonValue body) {
        List<String> faults = body.asObject().map(this::faults).orElse(List.of("__root__\n  " + ValueRules.NO_OBJECT));
        if (!faults.isEmpty()) {
            throw Refusal.text(Words.counted(faults.size(), "validation error") + " for " + requestName + "\n"
                    + String.join("\n", faults));
        }
        JsonObject checked = body.asObject().orElseThrow();
        if (checked.get("logit_bias").filter(value -> !value.isNull()).isPresent()) {
            throw Refusal.detail(501, "Not implemented");
        }
        return checked;
    }

    private List<String> faults(JsonObject body) {
        return Stream.concat(COMMON.stream(), own.stream())
                .flatMap(rule -> rule.faults(body))
                .toList();
    }
}
