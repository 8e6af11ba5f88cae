package dev.modelwright.openai.client;

import dev.modelwright.json.JsonValue;
import java.time.Duration;
import java.util.Optional;

/**
 * Words the failures of which a server told something.
 *
 * @param dialect how the server words them
 * @param mask what must not be repeated
 */
record Refusals(Dialect dialect, KeyMask mask) {

    /** An answer with a status that is no success. */
    OpenAiException refused(int status, String text, Optional<Duration> retryAfter) {
        ErrorBody body = ErrorBody.read(text, mask);
        Reason reason = FailureRules.reason(status, body.words(), dialect);
        return said(reason, "The " + dialect.server() + " server answered " + status, body)
                .status(status)
                .retryAfter(retryAfter)
                .build();
    }

    /** An error inside an answer that began as a success. */
    OpenAiException reported(String text) {
        ErrorBody body = ErrorBody.read(text, mask);
        int status = body.status().orElse(0);
        Reason reason = FailureRules.reason(status, body.words(), dialect);
        return said(reason, "The " + dialect.server() + " server reported an error", body)
                .status(status)
                .build();
    }

    /** A complete answer that is not what was expected. */
    OpenAiException unreadable(String expected, String text) {
        String beginning = "The answer must be " + expected + ", but was something else";
        return said(Reason.UNREADABLE, beginning, ErrorBody.read(text, mask)).build();
    }

    /** Refuses an answer that says that it was aborted. */
    void requireNotAborted(JsonValue answer) throws OpenAiException {
        if (dialect.isAborted(answer)) {
            throw Failures.aborted("The request was aborted on the server.");
        }
    }

    private OpenAiException.Builder said(Reason reason, String beginning, ErrorBody body) {
        String words = body.text().isEmpty() ? "" : ": " + body.text();
        String sentence = beginning + words;
        String ended = sentence.endsWith(".") ? sentence : sentence + ".";
        return OpenAiException.because(reason, (ended + " " + dialect.remedy(reason)).strip())
                .said(body);
    }
}
