package dev.modelwright.samples.playground.json;

import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.problem.FailureWords;
import dev.modelwright.samples.playground.problem.FieldViolation;
import dev.modelwright.samples.playground.problem.Problem;
import java.util.List;

/** Writes problems. */
public final class ProblemView {

    private ProblemView() {}

    /** Returns a problem as every error is answered. */
    public static JsonObject of(Problem problem) {
        JsonObject.Builder json = JsonObject.builder()
                .put("code", problem.code().wireName())
                .put("message", Texts.of(problem.message()))
                .put("remedy", Texts.of(problem.remedy()));
        if (!problem.violations().isEmpty()) {
            json.put("violations", violations(problem.violations()));
        }
        problem.failure().ifPresent(failure -> json.put("failure", failure(failure)));
        return json.build();
    }

    /** Returns what is wrong, field by field. */
    public static JsonArray violations(List<FieldViolation> violations) {
        return JsonArray.of(violations.stream().map(ProblemView::violation).toList());
    }

    /** Returns a failed call. */
    public static JsonObject failure(InvokeException failure) {
        JsonObject.Builder json = JsonObject.builder()
                .put("kind", failure.kind().name())
                .put("label", Texts.of(FailureWords.label(failure.kind())))
                .put("vendor", failure.vendor())
                .put("detail", failure.detail())
                .put("retryable", failure.isRetryable());
        failure.reason().ifPresent(reason -> json.put("reason", reason.name()));
        failure.status().ifPresent(status -> json.put("status", status));
        failure.code().ifPresent(code -> json.put("vendorCode", code));
        failure.requestId().ifPresent(id -> json.put("requestId", id));
        failure.retryAfter().ifPresent(pause -> json.put("retryAfterMs", pause.toMillis()));
        failure.partialText().ifPresent(text -> json.put("partialText", text));
        return json.build();
    }

    private static JsonObject violation(FieldViolation violation) {
        JsonObject.Builder json = JsonObject.builder()
                .put("field", violation.field())
                .put("rule", violation.rule())
                .put("message", Texts.of(violation.message()));
        violation.label().ifPresent(label -> json.put("label", Texts.of(label)));
        violation.remedy().ifPresent(remedy -> json.put("remedy", Texts.of(remedy)));
        return json.build();
    }
}
