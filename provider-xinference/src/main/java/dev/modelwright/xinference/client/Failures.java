package dev.modelwright.xinference.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the failures that the server caused or that its answer shows. */
final class Failures {

    private Failures() {}

    /** An answer with a status that is no success. */
    static XinferenceException refused(int status, ErrorBody body, Optional<Duration> retryAfter) {
        Reason reason = FailureRules.reason(status, body.words());
        return said(reason, "The Xinference server answered " + status, body)
                .status(status)
                .retryAfter(retryAfter)
                .build();
    }

    /** An error inside an answer that began as a success. */
    static XinferenceException reported(ErrorBody body) {
        int status = body.status().orElse(0);
        return said(FailureRules.reason(status, body.words()), "The Xinference server reported an error", body)
                .status(status)
                .build();
    }

    /** A complete answer that is not what was expected. */
    static XinferenceException unreadable(String expected, ErrorBody body) {
        return said(Reason.UNREADABLE, "The answer must be " + expected + ", but was something else", body)
                .build();
    }

    static XinferenceException unreadable(String message) {
        return XinferenceException.because(Reason.UNREADABLE, message).build();
    }

    /** A request that cannot be sent because of what it is made of. */
    static XinferenceException unsendable(String message, @Nullable Throwable cause) {
        XinferenceException.Builder failure = XinferenceException.because(Reason.BAD_REQUEST, message);
        return cause == null ? failure.build() : failure.cause(cause).build();
    }

    /** An answer that ended before it was complete. */
    static XinferenceException broken(String message) {
        return XinferenceException.because(Reason.BROKEN_STREAM, message).build();
    }

    static XinferenceException unsupported(String message) {
        return XinferenceException.because(Reason.UNSUPPORTED, message).build();
    }

    static XinferenceException tooLarge(String part, long limit) {
        return broken("The " + part + " of the answer is larger than " + limit + " bytes, so reading was stopped.");
    }

    static XinferenceException aborted(String message) {
        return XinferenceException.because(Reason.ABORTED, message).build();
    }

    private static XinferenceException.Builder said(Reason reason, String beginning, ErrorBody body) {
        String words = body.text().isEmpty() ? "" : ": " + body.text();
        String sentence = beginning + words;
        String ended = sentence.endsWith(".") ? sentence : sentence + ".";
        return XinferenceException.because(reason, (ended + " " + reason.remedy()).strip())
                .said(body);
    }
}
