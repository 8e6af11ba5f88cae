package dev.modelwright.credential;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Submitted values do not fit the form. Names every violation at once and no submitted value; cannot be serialised. */
public final class InvalidCredentialsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<CredentialViolation> violations;

    /** Creates the exception for at least one violation. */
    public InvalidCredentialsException(List<CredentialViolation> violations) {
        super(violations.stream().map(CredentialViolation::toString).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    // The violations would be lost without a word.
    private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
        throw new NotSerializableException(InvalidCredentialsException.class.getName());
    }

    /** Returns every violation in the reader's language, or in English, one a line. */
    public String message(Locale locale) {
        return violations.stream().map(violation -> violation.text(locale)).collect(Collectors.joining("\n"));
    }

    /** Returns every violation, in the order in which the form declares its variables; unknown keys come last. */
    public List<CredentialViolation> violations() {
        return violations;
    }
}
