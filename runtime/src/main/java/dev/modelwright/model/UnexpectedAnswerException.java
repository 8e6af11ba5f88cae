package dev.modelwright.model;

import dev.modelwright.json.JsonException;
import dev.modelwright.jsonschema.SchemaViolation;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A language model's answer does not have the form that was asked for. Holds the answer, so that nothing is lost. */
public final class UnexpectedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String answer;
    private final transient List<SchemaViolation> violations;

    private UnexpectedAnswerException(
            String message, String answer, List<SchemaViolation> violations, @Nullable JsonException cause) {
        super(message, cause);
        this.answer = answer;
        this.violations = List.copyOf(violations);
    }

    static UnexpectedAnswerException noJson(LlmResult result, JsonException fault) {
        String hint = result.finishReason() == FinishReason.LENGTH
                ? " The answer was cut off at the greatest number of tokens: allow more."
                : "";
        return new UnexpectedAnswerException(
                "The answer must be JSON, but is not. " + fault.getMessage() + "." + hint,
                result.text(),
                List.of(),
                fault);
    }

    static UnexpectedAnswerException noObject(LlmResult result) {
        return new UnexpectedAnswerException(
                "The answer must be a JSON object, but is another value.", result.text(), List.of(), null);
    }

    static UnexpectedAnswerException against(LlmResult result, List<SchemaViolation> violations) {
        String all = violations.stream().map(SchemaViolation::toString).collect(Collectors.joining("\n"));
        return new UnexpectedAnswerException(
                "The answer does not keep to the schema.\n" + all, result.text(), violations, null);
    }

    // The places would be lost without a word.
    private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
        throw new NotSerializableException(UnexpectedAnswerException.class.getName());
    }

    /** Returns the answer as the model gave it. */
    public String answer() {
        return answer;
    }

    /** Returns every place that the schema does not allow; none when the answer is not even JSON of the right kind. */
    public List<SchemaViolation> violations() {
        return violations;
    }
}
