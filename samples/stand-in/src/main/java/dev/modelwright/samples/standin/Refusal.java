package dev.modelwright.samples.standin;

/** A call that is refused before any model is asked. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int UNCAUGHT = 500;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** A fault that the real server does not catch: plain text and status 500, even where the caller is to blame. */
    static Refusal text(String message) {
        return new Refusal(UNCAUGHT, message);
    }

    /** A fault that the real server words itself. */
    static Refusal detail(int status, String message) {
        return new Refusal(status, message);
    }

    Answer answer() {
        return status == UNCAUGHT
                ? WholeAnswer.text("Internal Server Error: " + getMessage())
                : WholeAnswer.detail(status, getMessage());
    }
}
