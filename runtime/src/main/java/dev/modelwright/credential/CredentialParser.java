package dev.modelwright.credential;

import dev.modelwright.schema.CredentialForm;
import java.util.Map;

/** A form made ready to check values against it, any number of times. Generated credentials keep one each. Immutable. */
public final class CredentialParser {

    private final FormTable table;

    private CredentialParser(FormTable table) {
        this.table = table;
    }

    /** Returns a parser of the values of one shape. */
    public static CredentialParser of(CredentialForm form) {
        return new CredentialParser(new FormTable(form));
    }

    /**
     * Checks submitted values: applies defaults, decides which fields are shown, converts. Values of fields that are not
     * shown are left out.
     *
     * @param submitted texts, numbers, booleans and secrets by variable; never changed
     * @throws InvalidCredentialsException with every violation
     */
    public CredentialValues parse(Map<String, ?> submitted) {
        return new CredentialValues(
                table, FormCheck.lenient(Submitted.of(table, submitted)).values());
    }

    /**
     * Checks submitted values, of which those in secret fields may be references: as {@link #parse(Map)}.
     *
     * @param secrets is asked about the text of every secret field that is shown
     * @throws InvalidCredentialsException with every violation, references that lead nowhere among them
     */
    public CredentialValues parse(Map<String, ?> submitted, SecretResolver secrets) {
        return parse(secrets.resolving(submitted));
    }

    /**
     * Checks values that were set by code: as {@link #parse(Map)}, but a value of a field that is not shown is a violation.
     *
     * @throws InvalidCredentialsException with every violation
     */
    public CredentialValues require(Map<String, ?> values) {
        return new CredentialValues(
                table, FormCheck.strict(Submitted.of(table, values)).values());
    }

    /**
     * Checks the components of a credential: as {@link #require}, but converts nothing that has its field's type.
     *
     * @param components one for each variable, in the order in which the form first declares them; those that may be absent
     *     as {@link java.util.Optional}, choices by their raw values; the array is taken over
     * @throws InvalidCredentialsException with every violation
     */
    public void requireAll(Object... components) {
        FormCheck.strict(Submitted.of(table, components)).run();
    }
}
