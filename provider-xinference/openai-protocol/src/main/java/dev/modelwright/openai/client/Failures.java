package dev.modelwright.openai.client;

import org.jspecify.annotations.Nullable;

/** Words the failures of which the server told nothing. */
final class Failures {

    private Failures() {}

    static OpenAiException unreadable(String message) {
        return OpenAiException.because(Reason.UNREADABLE, message).build();
    }

    /** A request that cannot be sent because of what it is made of. */
    static OpenAiException unsendable(String message, @Nullable Throwable cause) {
        OpenAiException.Builder failure = OpenAiException.because(Reason.BAD_REQUEST, message);
        return cause == null ? failure.build() : failure.cause(cause).build();
    }

    /** An answer that ended before it was complete. */
    static OpenAiException broken(String message) {
        return OpenAiException.because(Reason.BROKEN_STREAM, message).build();
    }

    static OpenAiException unsupported(String message) {
        return OpenAiException.because(Reason.UNSUPPORTED, message).build();
    }

    static OpenAiException tooLarge(String part, long limit) {
        return broken("The " + part + " of the answer is larger than " + limit + " bytes, so reading was stopped.");
    }

    static OpenAiException aborted(String message) {
        return OpenAiException.because(Reason.ABORTED, message).build();
    }
}
