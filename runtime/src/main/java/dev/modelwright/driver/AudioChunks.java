package dev.modelwright.driver;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
        Iterator<byte[]> iterator = List.of(bytes.clone()).iterator();
        return new AudioChunks() {
            @Override
            public String mimeType() {
                return mimeType;
            }

            @Override
            public Optional<byte[]> next() {
                return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
