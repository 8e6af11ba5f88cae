package dev.modelwright.samples.playground.http;

/** The path is known, but not with this method. */
final class WrongMethod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String allowed;

    WrongMethod(String allowed) {
        super("Allowed: " + allowed);
        this.allowed = allowed;
    }

    /** Returns the methods for the header Allow. */
    String allowed() {
        return allowed;
    }
}
