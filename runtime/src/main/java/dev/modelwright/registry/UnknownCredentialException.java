package dev.modelwright.registry;

/** No credential is known by the reference that was to be resolved. */
public final class UnknownCredentialException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String reference;

    UnknownCredentialException(String provider, String reference) {
        super("No credential is known by the reference `" + reference + "`, which a model of provider `" + provider
                + "` needs. Add it to the credential source of this process.");
        this.reference = reference;
    }

    /** Returns the reference that leads nowhere. */
    public String reference() {
        return reference;
    }
}
