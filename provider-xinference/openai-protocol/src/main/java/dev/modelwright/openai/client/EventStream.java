package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import java.io.IOException;
import java.util.Optional;

/**
 * The data of a streamed answer, one JSON object at a time. One thread reads; any thread may close. Closing before the end
 * cancels the request, and a reader that waits fails with {@link Reason#ABORTED}.
 */
public final class EventStream implements AutoCloseable {

    private final OpenAnswer answer;
    private final PieceReader pieces;
    private final Frames frames;

    EventStream(OpenAnswer answer, PieceReader pieces, Framing framing) {
        this.answer = answer;
        this.pieces = pieces;
        this.frames = new Frames(answer, framing);
    }

    /**
     * Waits for the next data; empty at the end of the stream, whether or not the server said that it is done.
     *
     * @throws OpenAiException when the server reports an error, the connection breaks, a time limit runs out, the data
     *     is no JSON object, or the stream was closed before its end
     */
    public Optional<JsonObject> next() throws OpenAiException {
        return pieces.next(this::read);
    }

    /** Waits for the next data as {@link #next()} does, and reads it as a chunk. */
    Optional<Generation> next(ChunkReader chunks) throws OpenAiException {
        return pieces.next(() -> read(chunks));
    }

    /** Returns whether the server said {@code [DONE]}. Completions end without it. */
    public boolean sawDone() {
        return frames.done();
    }

    /** Ends the stream; when it is still running, the request is cancelled. Closing again does nothing. */
    @Override
    public void close() {
        pieces.close();
    }

    private Optional<Generation> read(ChunkReader chunks) throws IOException {
        Optional<String> text = frames.next();
        return text.isEmpty() ? Optional.empty() : Optional.of(chunks.read(text.get(), answer));
    }

    private Optional<JsonObject> read() throws IOException {
        Optional<String> text = frames.next();
        return text.isEmpty() ? Optional.empty() : Optional.of(WholeAnswer.object(text.get(), answer));
    }
}
