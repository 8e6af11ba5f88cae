package dev.modelwright.openai.client;

import java.util.Optional;

/** A streamed answer, piece by piece, that fails when it ends before it is complete. One thread reads; any may close. */
public final class DeltaStream implements AutoCloseable {

    private final EventStream events;
    private final ChunkReader chunks = new ChunkReader();

    /** Reads the answer of a chat or completion model from its events. */
    public DeltaStream(EventStream events) {
        this.events = events;
    }

    /**
     * Waits for the next piece; empty at the end of a complete answer.
     *
     * @throws OpenAiException as {@link EventStream#next()}, and when the answer is not complete
     */
    public Optional<Generation> next() throws OpenAiException {
        Optional<Generation> piece = events.next(chunks);
        if (piece.isEmpty()) {
            chunks.end(events.sawDone());
        }
        return piece;
    }

    /** Ends the stream; when it is still running, the request is cancelled. */
    @Override
    public void close() {
        events.close();
    }
}
