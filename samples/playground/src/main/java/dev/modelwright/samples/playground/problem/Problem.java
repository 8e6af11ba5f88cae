package dev.modelwright.samples.playground.problem;

import dev.modelwright.error.InvokeException;
import dev.modelwright.schema.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something cannot be done. Says what, and what to do, in words that people understand; holds no secret. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient LocalizedText message;
    private final transient LocalizedText remedy;
    private final transient List<FieldViolation> violations;
    private final @Nullable InvokeException failure;

    private Problem(
            ProblemCode code,
            LocalizedText message,
            LocalizedText remedy,
            List<FieldViolation> violations,
            @Nullable InvokeException failure) {
        super(code.wireName() + ": " + message.english());
        this.code = code;
        this.message = message;
        this.remedy = remedy;
        this.violations = List.copyOf(violations);
        this.failure = failure;
    }

    /** Returns the problem in the words of its code. */
    public static Problem of(ProblemCode code) {
        return of(code, code.message());
    }

    /** Returns the problem in words of its own, with the remedy of its code. */
    public static Problem of(ProblemCode code, LocalizedText message) {
        return of(code, message, code.remedy());
    }

    /** Returns the problem in words of its own. */
    public static Problem of(ProblemCode code, LocalizedText message, LocalizedText remedy) {
        return new Problem(code, message, remedy, List.of(), null);
    }

    /** Returns the problem of one member of a request. */
    public static Problem ofMember(String path, String rule, LocalizedText message) {
        return of(ProblemCode.INVALID_REQUEST).with(List.of(FieldViolation.of(path, rule, message)));
    }

    /** Returns this problem with what is wrong, field by field. */
    public Problem with(List<FieldViolation> fields) {
        return new Problem(code, message, remedy, fields, failure);
    }

    /** Returns this problem with the failed call behind it. */
    public Problem with(InvokeException call) {
        return new Problem(code, message, remedy, violations, call);
    }

    /** Returns which problem it is. */
    public ProblemCode code() {
        return code;
    }

    /** Returns what cannot be done. */
    public LocalizedText message() {
        return message;
    }

    /** Returns what to do. */
    public LocalizedText remedy() {
        return remedy;
    }

    /** Returns what is wrong, field by field; may be empty. */
    public List<FieldViolation> violations() {
        return violations;
    }

    /** Returns the failed call, empty when none was made. */
    public Optional<InvokeException> failure() {
        return Optional.ofNullable(failure);
    }
}
