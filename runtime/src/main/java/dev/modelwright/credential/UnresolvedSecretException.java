package dev.modelwright.credential;

/**
 * A reference to a secret led nowhere. Says why by a closed set of reasons and never holds free text, in which a secret
 * could hide.
 */
public final class UnresolvedSecretException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Creates the exception. */
    public UnresolvedSecretException(Reason reason) {
        super("A reference to a secret could not be resolved: " + reason + ".");
        this.reason = reason;
    }

    /** Returns why the reference led nowhere. */
    public Reason reason() {
        return reason;
    }

    /** Why a reference leads nowhere. */
    public enum Reason {
        /** There is nothing of this name. */
        NOT_FOUND,
        /** It is there, but may not or cannot be read. */
        UNREADABLE,
        /** It holds nothing, or nothing but white space. */
        EMPTY,
        /** It holds more than any secret does. */
        TOO_LARGE,
        /** It holds bytes that are no UTF-8. */
        NOT_TEXT
    }
}
