package dev.modelwright.samples.playground.problem;

import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonException;
import dev.modelwright.model.UnknownModelException;
import dev.modelwright.parameter.ParameterViolation;
import dev.modelwright.registry.UnknownProviderException;
import dev.modelwright.registry.UnsupportedModelKindException;
import dev.modelwright.schema.LocalizedText;
import java.util.List;
import java.util.Optional;

/** What is thrown, as the problem that people are told. */
public final class Problems {

    private Problems() {}

    /** Returns the problem behind an exception, empty when it is none that was foreseen. */
    public static Optional<Problem> of(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return Optional.of(problem);
        }
        if (thrown instanceof InvokeException failure) {
            return Optional.of(of(failure));
        }
        if (thrown instanceof CredentialsRejectedException rejected) {
            return Optional.of(of(rejected));
        }
        if (thrown instanceof InvalidCredentialsException invalid) {
            return Optional.of(of(invalid));
        }
        return ofArgument(thrown);
    }

    /** Returns the problem of a failed call. */
    public static Problem of(InvokeException failure) {
        return Problem.of(ProblemCode.VENDOR_FAILED, FailureWords.message(failure), FailureWords.remedy(failure))
                .with(failure);
    }

    /** Returns the problem of values that do not fit their form. */
    public static Problem of(InvalidCredentialsException invalid) {
        return Problem.of(ProblemCode.INVALID_CREDENTIALS)
                .with(invalid.violations().stream().map(FieldViolation::of).toList());
    }

    /** Returns the problem of parameters that break rules. */
    public static Problem ofParameters(List<ParameterViolation> violations) {
        return Problem.of(ProblemCode.INVALID_PARAMETERS)
                .with(violations.stream().map(FieldViolation::of).toList());
    }

    private static Problem of(CredentialsRejectedException rejected) {
        Problem problem = Problem.of(ProblemCode.CREDENTIALS_REJECTED);
        return rejected.failure().map(problem::with).orElse(problem);
    }

    // Messages of the runtime's own types, which hold names of models and providers and no value of a form.
    private static Optional<Problem> ofArgument(Throwable thrown) {
        LocalizedText message = LocalizedText.of(String.valueOf(thrown.getMessage()));
        if (thrown instanceof JsonException) {
            return Optional.of(Problem.of(ProblemCode.BAD_JSON));
        }
        if (thrown instanceof UnknownProviderException) {
            return Optional.of(Problem.of(ProblemCode.UNKNOWN_PROVIDER, message));
        }
        if (thrown instanceof UnknownModelException) {
            return Optional.of(Problem.of(ProblemCode.UNKNOWN_MODEL, message));
        }
        if (thrown instanceof UnsupportedModelKindException) {
            return Optional.of(Problem.of(ProblemCode.UNSUPPORTED_KIND));
        }
        return Optional.empty();
    }
}
