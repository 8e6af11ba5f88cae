package dev.modelwright.model;

/** What the vendor sent cannot be put together to an answer. Callers see it as the cause of an unavailable server. */
public final class MalformedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what is wrong with the answer, as a sentence. */
    public MalformedAnswerException(String message) {
        super(message);
    }
}
