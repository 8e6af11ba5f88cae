package dev.modelwright.credential;

/**
 * One thing that is wrong with a submitted credential. Holds no submitted value.
 *
 * @param variable the field's variable, or the unknown key
 * @param label what users read beside the field; the key itself when it is unknown
 * @param rule the rule that was broken
 * @param message what must, may or cannot be, as a sentence
 * @param remedy what to do, as a sentence
 */
public record CredentialViolation(String variable, String label, Rule rule, String message, String remedy) {

    /** The rules that a value can break. */
    public enum Rule {
        /** A value must be given. */
        REQUIRED,
        /** The value must be of a type that the field can take. */
        TYPE,
        /** The text must hold what the field's format says. */
        FORMAT,
        /** The text must not be longer than the field allows. */
        TOO_LONG,
        /** The value must be one of the options. */
        NOT_AN_OPTION,
        /** A value must not be given where the field is not shown. */
        NOT_SHOWN,
        /** A reference to a secret must lead to one. */
        UNRESOLVED,
        /** The key must be a variable of the form. */
        UNKNOWN
    }

    @Override
    public String toString() {
        return message + " " + remedy;
    }
}
