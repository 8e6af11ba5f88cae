package dev.modelwright.listener;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a call. The first is {@link Started}; the last is one of {@link Completed}, {@link Failed} and
 * {@link Cancelled}; {@link FirstToken} and {@link Chunk} come between them, for streams only. All times count from the call.
 */
public sealed interface CallEvent {

    /** Returns which call it is about. */
    CallInfo call();

    /** Tells a listener. */
    void tell(ModelListener listener);

    /** Tells whether no other event of the call follows. */
    default boolean isLast() {
        return false;
    }

    /**
     * A call begins.
     *
     * @param call which call
     * @param request the request as the caller gave it, for example an {@link dev.modelwright.model.LlmRequest}
     */
    record Started(CallInfo call, Sensitive<Object> request) implements CallEvent {

        public Started {
            Objects.requireNonNull(call, "call");
            Objects.requireNonNull(request, "request");
        }

        @Override
        public void tell(ModelListener listener) {
            listener.started(this);
        }
    }

    /**
     * A stream gives its first piece that says something. Comes just before the {@link Chunk} of that piece.
     *
     * @param call which call
     * @param after how long it took
     */
    record FirstToken(CallInfo call, Duration after) implements CallEvent {

        public FirstToken {
            Objects.requireNonNull(call, "call");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public void tell(ModelListener listener) {
            listener.firstToken(this);
        }
    }

    /**
     * A stream gives a piece.
     *
     * @param call which call
     * @param after how long it took
     * @param number the piece's number, from 1
     * @param piece an {@link dev.modelwright.model.LlmChunk}, or bytes of a recording, which must not be changed
     */
    record Chunk(CallInfo call, Duration after, long number, Sensitive<Object> piece) implements CallEvent {

        public Chunk {
            Objects.requireNonNull(call, "call");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(piece, "piece");
        }

        @Override
        public void tell(ModelListener listener) {
            listener.chunk(this);
        }
    }

    /**
     * A call has its whole answer.
     *
     * @param call which call
     * @param progress how far it came
     * @param usage what it used and cost
     * @param result the answer, for example an {@link dev.modelwright.model.LlmResult}; empty for streamed recordings
     */
    record Completed(CallInfo call, Progress progress, UsageSummary usage, Optional<Sensitive<Object>> result)
            implements CallEvent {

        public Completed {
            Objects.requireNonNull(call, "call");
            Objects.requireNonNull(progress, "progress");
            Objects.requireNonNull(usage, "usage");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public void tell(ModelListener listener) {
            listener.completed(this);
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }

    /**
     * A call failed, at once or while its answer was read.
     *
     * @param call which call
     * @param progress how far it came
     * @param failure what the caller sees, mostly an {@link dev.modelwright.error.InvokeException}
     */
    record Failed(CallInfo call, Progress progress, Throwable failure) implements CallEvent {

        public Failed {
            Objects.requireNonNull(call, "call");
            Objects.requireNonNull(progress, "progress");
            Objects.requireNonNull(failure, "failure");
        }

        @Override
        public void tell(ModelListener listener) {
            listener.failed(this);
        }

        @Override
        public boolean isLast() {
            return true;
        }

        // The vendor's words may repeat what the caller said.
        @Override
        public String toString() {
            return "Failed[call=" + call + ", progress=" + progress + ", failure="
                    + failure.getClass().getSimpleName() + "]";
        }
    }

    /**
     * A stream was closed before its end.
     *
     * @param call which call
     * @param progress how far it came
     */
    record Cancelled(CallInfo call, Progress progress) implements CallEvent {

        public Cancelled {
            Objects.requireNonNull(call, "call");
            Objects.requireNonNull(progress, "progress");
        }

        @Override
        public void tell(ModelListener listener) {
            listener.cancelled(this);
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }

    /**
     * How far a call came.
     *
     * @param took from the call to its last event
     * @param firstToken from the call to the first piece that said something; empty when there was none
     * @param chunks how many pieces a stream gave
     */
    record Progress(Duration took, Optional<Duration> firstToken, long chunks) {

        public Progress {
            Objects.requireNonNull(took, "took");
            Objects.requireNonNull(firstToken, "firstToken");
        }
    }
}
