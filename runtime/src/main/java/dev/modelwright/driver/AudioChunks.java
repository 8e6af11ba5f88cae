package dev.modelwright.driver;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A recording as a driver gives it. Read by one thread, closed by any: closing must at once end a read that waits.
 */
public interface AudioChunks extends AutoCloseable {

    /** Returns the MIME type, for example {@code audio/mpeg}. */
    String mimeType();

    /**
     * Waits for the next bytes; empty at the end.
     *
     * @throws Exception when the recording breaks off
     */
    Optional<byte[]> next() throws Exception;

    /** Cancels the call at the vendor. Never waits and never throws. */
    @Override
    void close();

    /** Returns bytes that are there already, for drivers that cannot stream. */
    static AudioChunks of(String mimeType, byte[] bytes) {
        return of(mimeType, List.of(bytes.clone()).iterator(), () -> {});
    }

    /**
     * Returns bytes that are worked out as they are read.
     *
     * @param closing cancels the call; run at most once, by any thread
     */
    static AudioChunks of(String mimeType, Iterator<byte[]> pieces, Runnable closing) {
        AtomicBoolean closed = new AtomicBoolean();
        return new AudioChunks() {
            @Override
            public String mimeType() {
                return mimeType;
            }

            @Override
            public Optional<byte[]> next() {
                return !closed.get() && pieces.hasNext() ? Optional.of(pieces.next()) : Optional.empty();
            }

            @Override
            public void close() {
                if (closed.compareAndSet(false, true)) {
                    closing.run();
                }
            }
        };
    }
}
