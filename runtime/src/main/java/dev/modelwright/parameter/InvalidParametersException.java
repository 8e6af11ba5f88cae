package dev.modelwright.parameter;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Values do not fit a model's rules. Names every violation at once; cannot be serialised. */
public final class InvalidParametersException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterViolation> violations;

    /** Creates the exception for at least one violation. */
    public InvalidParametersException(List<ParameterViolation> violations) {
        super(violations.stream().map(ParameterViolation::toString).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    // The violations would be lost without a word.
    private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
        throw new NotSerializableException(InvalidParametersException.class.getName());
    }

    /** Returns every violation, in the order of the rules; names that no rule has come last. */
    public List<ParameterViolation> violations() {
        return violations;
    }
}
