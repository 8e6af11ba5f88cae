package dev.modelwright.model;

import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * A recording that is being made. Iterate once, on one thread; close from any thread, at any time. Closing cancels the call at
 * the vendor and ends the iteration.
 */
public interface SpeechStream extends Iterable<byte[]>, AutoCloseable {

    /** Returns the MIME type of the whole recording, for example {@code audio/mpeg}. */
    String mimeType();

    /**
     * Returns the recording in pieces as they arrive, none of them empty. Its methods throw
     * {@link dev.modelwright.error.InvokeException} when the call fails.
     *
     * @throws IllegalStateException when the pieces were asked for before
     */
    @Override
    Iterator<byte[]> iterator();

    /**
     * Writes what is left of the recording, piece by piece.
     *
     * @throws IOException when {@code out} cannot be written to
     * @throws dev.modelwright.error.InvokeException when the call fails
     */
    default void transferTo(OutputStream out) throws IOException {
        for (byte[] piece : this) {
            out.write(piece);
            out.flush();
        }
    }

    /** Returns what the call cost and took; as far as it went while it has not ended. */
    CallUsage usage();

    /** Returns the parameters that were sent. */
    AppliedParameters parameters();

    /**
     * Returns the pieces for one subscriber, in place of the iteration. They are read on {@code executor}, which waits for the vendor,
     * and only as far as the subscriber asks; an end or a failure is told once, and cancelling closes the stream.
     */
    default Flow.Publisher<byte[]> publisher(Executor executor) {
        return new Publishing<>(this, this::close, executor);
    }

    /** Cancels the call if it has not ended. Has no effect the second time. */
    @Override
    void close();
}
