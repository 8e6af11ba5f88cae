package dev.modelwright.samples.standin;

/** An error of the model itself, which in a stream comes after the status 200. */
final class EngineFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineFault(String message) {
        super(message);
    }
}
