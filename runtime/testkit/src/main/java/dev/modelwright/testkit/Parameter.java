package dev.modelwright.testkit;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonNumber;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One parameter of a model as callers meet it: by calling the model. */
record Parameter(Bench bench, Target target, ModelSchema schema, String name) {

    void takes(Object value) {
        JsonValue sent = effective(Map.of(name, value))
                .orElseThrow(() -> new AssertionError("The result must tell that `" + name + "` was sent."));
        JsonValue given = JsonValue.fromJava(value);
        boolean same = sent instanceof JsonNumber number && given instanceof JsonNumber other
                ? number.value().compareTo(other.value()) == 0
                : sent.equals(given);
        Check.that(same, "What was sent as `%s` must be %s, but was %s.", name, given.toJson(), sent.toJson());
    }

    /** Returns what was sent of the parameter when callers give these. */
    Optional<JsonValue> effective(Map<String, Object> given) {
        ContractCall call = CallTests.anyCall(target);
        Said said = call.of(bench.answering(call).model(target), question(given));
        return Optional.ofNullable(said.parameters().effective().get(name));
    }

    void refuses(Object value) {
        refuses(Map.of(name, value));
    }

    void refuses(Map<String, Object> given) {
        ContractCall call = CallTests.anyCall(target);
        InvokeException refused =
                Check.fails(() -> call.of(bench.answering(call).model(target), question(given)));
        Check.same(ErrorKind.BAD_REQUEST, refused.kind(), "The kind of the failure");
        Check.that(refused.detail().contains(name), "The failure must name `%s`, but was: %s", name, refused.detail());
        Check.that(bench.calls().isEmpty(), "A request that is refused must not be sent.");
    }

    private Question question(Map<String, Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ParameterRule rule : schema.parameterRules()) {
            if (rule.required() && rule.defaultValue().isEmpty() && !rule.name().equals(name)) {
                values.put(rule.name(), RuleTests.fitting(rule));
            }
        }
        values.putAll(given);
        return bench.question().with(DynamicParameters.of(values));
    }
}
