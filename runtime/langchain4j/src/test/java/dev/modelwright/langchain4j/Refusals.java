package dev.modelwright.langchain4j;

import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import java.time.Duration;

/** Failures as drivers report them. */
final class Refusals {

    private Refusals() {}

    static InvokeException ofStatus(int status) {
        return of(Failure.ofStatus(status, "no such luck")
                .withCode("E" + status)
                .withRequestId("request-7")
                .withRetryAfter(Duration.ofSeconds(3)));
    }

    static InvokeException of(Failure failure) {
        return of(failure, null);
    }

    static InvokeException of(Failure failure, Throwable cause) {
        return InvokeException.of("parrots", failure, cause);
    }
}
