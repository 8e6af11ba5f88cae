package dev.modelwright.springboot;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Properties that no model can be made from: all of them at once. Holds no secret. Cannot be serialised. */
public final class WrongPropertiesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<PropertyViolation> violations;

    WrongPropertiesException(List<PropertyViolation> violations) {
        super(violations.stream().map(PropertyViolation::toString).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    /** Returns what is wrong, at least one, in the order of models and their fields. */
    public List<PropertyViolation> violations() {
        return violations;
    }

    // The violations would be lost without a word.
    private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
        throw new NotSerializableException(WrongPropertiesException.class.getName());
    }
}
