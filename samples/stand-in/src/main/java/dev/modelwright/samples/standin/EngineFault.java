package dev.modelwright.samples.standin;

/** An error of the model itself, which in a stream comes after the status 200. */
public final class EngineFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error in words that the caller of the server is to read. */
    public EngineFault(String message) {
        super(message);
    }

    /** An error in words that the caller of the server is to read, with a cause that only this process sees. */
    public EngineFault(String message, Throwable cause) {
        super(message, cause);
    }
}
