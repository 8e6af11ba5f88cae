package dev.modelwright.samples.playground.calls;

import dev.modelwright.model.Model;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterCheck;
import dev.modelwright.samples.playground.credentials.Target;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.Problems;
import dev.modelwright.samples.playground.problem.Words;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the body of every call has.
 *
 * @param callId what the call can be stopped by
 * @param body the whole body, for what only some kinds have
 */
record CallInput(String callId, Target target, DynamicParameters parameters, Members body) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    static CallInput of(Target target, Members body) {
        Map<String, ?> parameters =
                body.optionalObject("parameters").map(Members::values).orElse(Map.of());
        return new CallInput(id(body), target, DynamicParameters.of(parameters), body);
    }

    /**
     * Makes sure that the parameters keep to the model's rules. May ask the vendor for them.
     *
     * @throws Problem with every violation
     */
    void requireParameters(Model model) {
        CheckedParameters checked = check(model);
        if (!checked.violations().isEmpty()) {
            throw Problems.ofParameters(checked.violations());
        }
    }

    CheckedParameters check(Model model) {
        return ParameterCheck.check(model.schema().parameterRules(), parameters);
    }

    /**
     * Makes a request of the runtime, whose own checks are told in its own words.
     *
     * @throws Problem when it refuses
     */
    <R> R building(String member, Supplier<R> request) {
        try {
            return request.get();
        } catch (IllegalArgumentException refused) {
            String reason = String.valueOf(refused.getMessage());
            throw body.problem(member, Words.of(reason, reason));
        }
    }

    static String id(Members body) {
        String id =
                body.optionalText("callId").orElseGet(() -> UUID.randomUUID().toString());
        if (!ID.matcher(id).matches()) {
            throw body.problem(
                    "callId",
                    Words.of("A call's id must have 1 to 64 letters, digits or `-`.", "调用编号必须为 1 到 64 个字母、数字或 `-`。"));
        }
        return id;
    }
}
