package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterCheck;
import dev.modelwright.parameter.ParameterViolation;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What joins a model to its vendor, whatever its kind. Holds nothing of a single call.
 *
 * @param model the model's name
 * @param credentials the vendor's credentials
 * @param guard turns failures into what callers see
 * @param described what the model can do; may ask the vendor
 * @param typed turns checked values into the parameters that the driver takes
 */
record Binding<C extends Credentials, P extends Parameters>(
        String model,
        C credentials,
        ErrorGuard guard,
        Supplier<ModelSchema> described,
        Function<DynamicParameters, P> typed) {

    private static final CheckedParameters NOTHING = new CheckedParameters(DynamicParameters.none(), List.of());

    ModelSchema schema() {
        return described.get();
    }

    /** Returns parameters that keep to the model's rules, or refuses the request with all that do not. */
    CheckedParameters check(Parameters parameters) {
        List<ParameterRule> rules = schema().parameterRules();
        if (parameters == DynamicParameters.none() && !asksForSome(rules)) {
            return NOTHING;
        }
        CheckedParameters checked = ParameterCheck.check(rules, parameters);
        if (!checked.violations().isEmpty()) {
            throw guard.refusal(checked.violations().stream()
                    .map(ParameterViolation::message)
                    .collect(Collectors.joining("\n")));
        }
        return checked;
    }

    private static boolean asksForSome(List<ParameterRule> rules) {
        for (ParameterRule rule : rules) {
            if (rule.required()) {
                return true;
            }
        }
        return false;
    }

    P typed(CheckedParameters checked) {
        return typed.apply(checked.effective());
    }
}
