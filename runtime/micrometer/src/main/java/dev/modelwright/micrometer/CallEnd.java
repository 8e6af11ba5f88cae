package dev.modelwright.micrometer;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.Sensitive;
import dev.modelwright.listener.UsageSummary;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a call ended.
 *
 * @param outcome which of the three ends
 * @param took from the call to its end
 * @param usage what it used and cost; empty unless it completed
 * @param answer what is noted of the answer
 * @param output what the model said, as JSON, cut to size; empty unless content is captured
 * @param failure what ended it; empty unless it failed
 */
public record CallEnd(
        Outcome outcome,
        Duration took,
        Optional<UsageSummary> usage,
        AnswerFacts answer,
        Optional<String> output,
        Optional<Throwable> failure) {

    public CallEnd {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(failure, "failure");
    }

    static CallEnd of(CallEvent.Completed event, Optional<String> output) {
        return new CallEnd(
                Outcome.COMPLETED,
                event.progress().took(),
                Optional.of(event.usage()),
                event.result().map(Sensitive::value).map(AnswerFacts::of).orElse(AnswerFacts.NONE),
                output,
                Optional.empty());
    }

    static CallEnd of(CallEvent.Failed event) {
        return without(Outcome.FAILED, event.progress(), Optional.of(event.failure()));
    }

    static CallEnd of(CallEvent.Cancelled event) {
        return without(Outcome.CANCELLED, event.progress(), Optional.empty());
    }

    private static CallEnd without(Outcome outcome, CallEvent.Progress progress, Optional<Throwable> failure) {
        return new CallEnd(outcome, progress.took(), Optional.empty(), AnswerFacts.NONE, Optional.empty(), failure);
    }

    // Neither the answer nor the vendor's words, which may repeat the request.
    @Override
    public String toString() {
        return outcome + " after " + took;
    }

    /** The three ends of a call. */
    public enum Outcome {
        /** The whole answer came. */
        COMPLETED,
        /** It failed, at once or while the answer was read. */
        FAILED,
        /** The stream was closed before its end. */
        CANCELLED
    }
}
